import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { route } from '../route.ts';
import { isSamePage, switches, type Tab, tabs, toast } from '../store.ts';
import { Header } from './header.tsx';
import { Dashboard, TicketList } from './lists.tsx';
import { NavRail } from './nav-rail.tsx';
import { TicketPane } from './ticket-pane.tsx';

/** Which page is really on top: it follows the address a moment later, as in the product. */
const shown = signal(route.value);

export const toTabKey = (tab: Tab): string =>
  tab.page === 'ticket' ? `ticket-${tab.id}` : `new-${tab.number}`;

export function App() {
  const wanted = route.value;
  useEffect(() => {
    const timer = setTimeout(() => {
      shown.value = wanted;
    }, switches.value.renderDelayMs / 10);
    return () => clearTimeout(timer);
  }, [wanted]);
  const there = shown.value;

  return (
    <>
      <Header />
      <NavRail />
      <main id="main_panes" data-garden-id="navigation.main">
        {tabs.value.map((tab) => (
          <TicketPane key={toTabKey(tab)} tab={tab} onTop={isSamePage(tab, there)} />
        ))}
        {there.page === 'view' && <TicketList />}
        {there.page === 'dashboard' && <Dashboard />}
      </main>
      {toast.value && (
        <div class={`toast toast-${toast.value.kind}`} role="alert">
          {toast.value.text}
        </div>
      )}
    </>
  );
}
