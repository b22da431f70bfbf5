import { ChevronDown } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useWords } from '../words-context.ts';
import { FindingItem, type FindingView } from './finding-item.tsx';
import { LeadItem, type LeadView } from './lead-item.tsx';
import './draft-review.css';

export type DraftState =
  | { readonly kind: 'noComposer' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'note' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'notLoaded' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'reviewed'; readonly hasText: boolean };

export interface DraftReviewProps {
  readonly state: DraftState;
  /** The one that helps most first. */
  readonly findings: readonly FindingView[];
  /** What the macro itself carries: one line, judged apart. */
  readonly macroFindings: readonly FindingView[];
  readonly isBusy: boolean;
  readonly onUse: (finding: FindingView, index: number) => void;
  readonly onIgnore: (finding: FindingView) => void;
  /** What is missing most; it comes first. */
  readonly lead: LeadView | null;
  readonly onUseLead: () => void;
  readonly onIgnoreLead: () => void;
  /** An internal note is to be read too. */
  readonly onReviewNote: () => void;
  /** What reads along did not arrive: it is tried again. */
  readonly onRetry: () => void;
}

/** The one finding that matters, the rest on request; nothing about a sentence still being typed. */
export function DraftReview(props: DraftReviewProps) {
  const { t } = useWords();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const region = useRef<HTMLElement>(null);
  // The finding goes with its buttons: the keyboard stays here, with what is left.
  const choose = (act: () => void) => {
    region.current?.focus();
    act();
  };
  const { lead } = props;
  const [first, ...others] = lead ? [] : props.findings;
  const rest = lead ? props.findings : others;
  const folded = [...rest, ...props.macroFindings];
  const item = (finding: FindingView, isInSight: boolean) => (
    <FindingItem
      key={finding.key}
      finding={finding}
      isInSight={isInSight}
      isBusy={props.isBusy}
      onUse={(index) => choose(() => props.onUse(finding, index))}
      onIgnore={() => choose(() => props.onIgnore(finding))}
    />
  );
  return (
    <section
      ref={region}
      class="card draft-review"
      aria-label={t('panel.draftReview')}
      tabIndex={-1}
    >
      <div class="row spread">
        <h2>{t('panel.draftReview')}</h2>
        <span class="muted small" role="status" aria-label={t('panel.reviewStatus')}>
          {props.findings.length > 0 && t('panel.findings', { count: props.findings.length })}
        </span>
      </div>
      {lead && (
        <LeadItem
          key={lead.key}
          lead={lead}
          isBusy={props.isBusy}
          onUse={() => choose(props.onUseLead)}
          onIgnore={() => choose(props.onIgnoreLead)}
        />
      )}
      {first && item(first, true)}
      {!lead && !first && <p class="muted small">{t(idleKey(props))}</p>}
      {props.state.kind === 'note' && (
        <button type="button" class="small" onClick={() => choose(props.onReviewNote)}>
          {t('panel.reviewNote')}
        </button>
      )}
      {props.state.kind === 'notLoaded' && (
        <button type="button" onClick={() => choose(props.onRetry)}>
          {t('panel.tryAgain')}
        </button>
      )}
      {folded.length > 0 && (
        <details
          class="folded"
          open={isUnfolded}
          onToggle={(event) => setIsUnfolded(event.currentTarget.open)}
        >
          <summary class="muted small row">
            <Icon node={ChevronDown} />
            {foldedWords(rest.length, props.macroFindings.length, t)}
          </summary>
          {folded.map((finding) => item(finding, isUnfolded))}
        </details>
      )}
    </section>
  );
}

function idleKey({ state, macroFindings }: DraftReviewProps) {
  if (state.kind !== 'reviewed') return `panel.draft.${state.kind}` as const;
  if (!state.hasText) return 'panel.draft.empty' as const;
  return macroFindings.length > 0
    ? ('panel.draft.ownClear' as const)
    : ('panel.draft.clear' as const);
}

function foldedWords(more: number, inMacro: number, t: ReturnType<typeof useWords>['t']): string {
  const parts = [];
  if (more > 0) parts.push(t('panel.moreFindings', { count: more }));
  if (inMacro > 0) parts.push(t('panel.macroFindings', { count: inMacro }));
  return parts.join(' · ');
}
