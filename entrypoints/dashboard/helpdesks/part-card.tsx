import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { SelectorList } from '../../../components/dashboard/selector-list.tsx';
import { useTables } from '../../../components/tables.ts';
import type { Taught } from '../../../lib/helpdesk/adapter/taught-places.ts';
import type { SoughtPlace } from '../../../lib/messages/teach.ts';
import { helpdesks } from '../../../lib/words/english.ts';
import { type Picked, toPlaceKey, type useTeaching } from './use-teaching.ts';

const TABLES = { helpdesks };

export interface PartCardProps {
  readonly part: Taught;
  readonly places: readonly SoughtPlace[];
  /** Null while no ticket is open. */
  readonly teaching: ReturnType<typeof useTeaching> | null;
  /** The place as it was counted: with the ticket's number filled in. */
  readonly toCounted: (place: SoughtPlace) => SoughtPlace;
  readonly onPlaces: (places: readonly SoughtPlace[]) => void;
  readonly children?: ComponentChildren;
}

/** One part of a page: what it is good for, its selectors, and "point at it". */
export function PartCard({ part, places, teaching, toCounted, onPlaces, children }: PartCardProps) {
  const { t } = useTables(TABLES);
  const id = useId();
  const [picked, setPicked] = useState<Picked | null | 'ended'>(null);
  const name = t(`helpdesks.part.${part}`);

  const point = () => {
    setPicked(null);
    const labels = {
      hint: t('helpdesks.picker.hint', { part: name }),
      matches: t('helpdesks.picker.matches'),
      unfit: t('helpdesks.picker.unfit'),
    };
    teaching?.point(part, labels, (answer) => {
      setPicked(answer ?? 'ended');
      const [best] = answer?.suggestions ?? [];
      if (best) putFirst(best);
    });
  };
  const putFirst = ({ css, pierce }: SoughtPlace) => {
    const place = { css, ...(pierce && { pierce }) };
    const others = places.filter((one) => toPlaceKey(one) !== toPlaceKey(place));
    onPlaces([place, ...others]);
  };
  const [first] = places;

  return (
    <section class="card stack" aria-labelledby={`${id}-name`}>
      <div class="row spread">
        <div>
          <h3 id={`${id}-name`}>{capital(name)}</h3>
          <p class="small muted">{t(`helpdesks.part.${part}.why`)}</p>
        </div>
        <button
          type="button"
          disabled={teaching?.state !== 'ready'}
          aria-label={t('helpdesks.edit.pointOf', { part: name })}
          onClick={point}
        >
          {t('helpdesks.edit.point')}
        </button>
      </div>
      <p role="status" class="small">
        {teaching?.pointing === part ? t('helpdesks.edit.pointing', { part: name }) : toSaid()}
      </p>
      {picked !== null && picked !== 'ended' && picked.suggestions.length > 1 && (
        <div class="small row">
          <span>{t('helpdesks.edit.others')}</span>
          {picked.suggestions
            .filter(({ css }) => css !== first?.css)
            .map((suggestion) => (
              <button
                key={suggestion.css}
                type="button"
                class="small"
                onClick={() => {
                  const [taken, ...rest] = places;
                  const isTaken = picked.suggestions.some(({ css }) => css === taken?.css);
                  onPlaces([suggestion, ...(isTaken ? rest : places)].map(toPlace));
                }}
              >
                <code>{suggestion.css}</code> ·{' '}
                {t('helpdesks.edit.count', { count: suggestion.count })}
              </button>
            ))}
        </div>
      )}
      <SelectorList
        part={name}
        selectors={places.map((place) => ({
          key: toPlaceKey(place),
          css: place.css,
          inside: (place.pierce ?? []).join(' › '),
          count: teaching?.counts.get(toPlaceKey(toCounted(place))),
        }))}
        onChange={(index, css) =>
          onPlaces(
            css === ''
              ? places.filter((_, at) => at !== index)
              : places.map((place, at) => (at === index ? toPlace({ ...place, css }) : place)),
          )
        }
        onRemove={(index) => onPlaces(places.filter((_, at) => at !== index))}
        onAdd={(css) => onPlaces([...places, { css }])}
      />
      {children}
    </section>
  );

  function toSaid(): string {
    if (picked === null) return '';
    if (picked === 'ended') return t('helpdesks.edit.pickEnded');
    const css = first?.css ?? '';
    return picked.sample === ''
      ? t('helpdesks.edit.picked', { css })
      : t('helpdesks.edit.pickedSample', { css, sample: picked.sample });
  }
}

function toPlace({ css, pierce }: SoughtPlace): SoughtPlace {
  return { css, ...(pierce && { pierce }) };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
