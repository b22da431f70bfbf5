import { effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Route, route } from '../route.ts';
import { switches, tickets, toast, view } from '../store.ts';
import { say } from '../words.ts';
import { Header } from './header.tsx';
import { ContactPage, Dashboard, TicketList } from './lists.tsx';
import { Rail } from './rail.tsx';
import { TicketPage } from './ticket-page.tsx';

/** Which page is really there: it follows the address a moment later, as in the product. */
const shown = signal<Route>(route.value);

effect(() => {
  document.title = `${toTitle(shown.value)}${say('product')}`;
});

function toTitle(there: Route): string {
  if (there.page === 'list') return `${view.value.name} : `;
  if (there.page !== 'ticket') return '';
  const ticket = tickets.value.get(there.id);
  return ticket ? `[#${ticket.id}] ${ticket.subject} : ` : '';
}

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
    <div class="app-main-wrapper">
      <Rail at={there.page} />
      <Header there={there} />
      <main class="app-main">
        {/* Of tickets one at a time is there; the next is built from nothing. */}
        {there.page === 'ticket' && <TicketPage key={there.id} id={there.id} />}
        {there.page === 'list' && <TicketList view={there.view} />}
        {there.page === 'contact' && <ContactPage id={there.id} />}
        {there.page === 'dashboard' && <Dashboard />}
      </main>
      {toast.value && (
        <div class={`toast toast-${toast.value.kind}`} role="alert">
          {toast.value.text}
        </div>
      )}
    </div>
  );
}
