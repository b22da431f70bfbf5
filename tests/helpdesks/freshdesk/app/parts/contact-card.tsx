import { h } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { AppTicket } from '../../server/app-api.ts';
import { today } from '../naming.ts';
import { navigate } from '../route.ts';
import { switches } from '../store.ts';
import { say } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { PageLink } from './page-link.tsx';

/** Who the customer is: a part of the page, or one of its own in an open shadow root. */
export function ContactCard({ ticket }: { ticket: AppTicket }) {
  const { customer } = ticket;
  if (switches.value.contactShown === 'shadow') return <ContactApplication ticket={ticket} />;
  return (
    <div class="card widget-requestor-info">
      <h3>{say('contact')}</h3>
      <div class="card-person" {...today({ 'data-test-id': 'requester-info-contact-name' })}>
        <Avatar name={customer.name} size={40} />
        <PageLink to={`/a/contacts/${customer.id}`} class="info-details-content">
          {customer.name}
        </PageLink>
      </div>
      <p class="cut" {...today({ 'data-test-id': 'requester-info-contact-email' })}>
        <span class="info-details-content">{customer.email}</span>
      </p>
      {customer.phone && <p>{customer.phone}</p>}
      <p class="quiet">{customer.company ?? customer.about}</p>
    </div>
  );
}

const STYLE = `
  :host { display: block; background: #fff; border: 1px solid #e1e5e2; border-radius: 8px; padding: 14px; }
  h3 { margin: 0 0 10px; font-size: 12px; color: #5d6b64; }
  a { color: #12604a; font-weight: 600; text-decoration: none; }
  p { margin: 4px 0 0; overflow: hidden; text-overflow: ellipsis; }
  .quiet { color: #5d6b64; }
`;

function ContactApplication({ ticket }: { ticket: AppTicket }) {
  const host = useRef<HTMLElement>(null);
  const { customer } = ticket;
  useLayoutEffect(() => {
    host.current?.attachShadow({ mode: 'open' });
  }, []);
  // It asks for its own data, and so comes after everything else.
  useEffect(() => {
    const timer = setTimeout(() => {
      const style = document.createElement('style');
      style.textContent = STYLE;
      const title = document.createElement('h3');
      title.textContent = say('contact');
      const name = document.createElement('a');
      name.href = `/a/contacts/${customer.id}`;
      name.textContent = customer.name;
      name.addEventListener('click', (event) => {
        event.preventDefault();
        navigate(`/a/contacts/${customer.id}`);
      });
      const email = document.createElement('p');
      email.className = 'break-all';
      email.textContent = customer.email;
      const about = document.createElement('p');
      about.className = 'quiet';
      about.textContent = customer.company ?? customer.about ?? '';
      host.current?.shadowRoot?.replaceChildren(style, title, name, email, about);
    }, switches.value.renderDelayMs / 2);
    return () => clearTimeout(timer);
  }, [customer]);
  return h('mfe-application', { ref: host, 'app-id': 'fw-unified-mfe--contact-info' });
}
