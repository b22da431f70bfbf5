import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTables } from '../../components/tables.ts';
import { dashboard } from '../../lib/words/english.ts';
import type { DashboardView, ViewProps } from './views.ts';

const TABLES = { dashboard };

type Loaded = { readonly View: ComponentType<ViewProps> } | 'failed' | null;

/** Where a view stands once it is loaded; until then, or instead, what there is to say. */
export function ViewPlace({ view, ...props }: ViewProps & { readonly view: DashboardView }) {
  const { t } = useTables(TABLES);
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    let isGone = false;
    const tell = (next: Loaded) => {
      if (!isGone) setLoaded(next);
    };
    view.load().then(tell, () => tell('failed'));
    return () => {
      isGone = true;
    };
  }, [view]);

  if (loaded === null) return <p class="muted">{t('dashboard.loading')}</p>;
  if (loaded === 'failed') return <Fault text={t('dashboard.fault.load')} />;
  return (
    <Fence fallback={<Fault text={t('dashboard.fault.broke')} />}>
      <loaded.View {...props} />
    </Fence>
  );
}

function Fault({ text }: { readonly text: string }) {
  const { t } = useTables(TABLES);
  return (
    <div class="card notice stack" role="alert">
      <p>{text}</p>
      <div class="row">
        <button type="button" onClick={() => location.reload()}>
          {t('dashboard.fault.reload')}
        </button>
      </div>
    </div>
  );
}

interface FenceProps {
  readonly fallback: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A view that throws while it is drawn must not take the navigation with it. */
class Fence extends Component<FenceProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(): void {
    this.setState({ hasFailed: true });
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
