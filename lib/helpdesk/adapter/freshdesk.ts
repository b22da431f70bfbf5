import type { Adapter, Rest } from './schema.ts';

/**
 * Freshdesk's agent pages. No part of it was seen on a live account by us: all of it comes from
 * public extensions and scripts that work there, dated by the newest of them. One ticket is rendered
 * at a time; what lasts are the test ids, and where those are missing, the classes of 2021.
 */

/** Their numbers; tenants may add others. */
const CHANNELS: Rest['channels'] = {
  1: 'email',
  2: 'web',
  3: 'phone',
  7: 'chat',
  8: 'messaging',
  9: 'web',
  10: 'email',
};

/** `source` tells nothing of a message's direction: notes and replies have come with the same one. */
const DIRECTION: NonNullable<Rest['messages']>['roles'] = [
  { field: 'private', equals: true, is: 'note' },
  { field: 'incoming', equals: true, is: 'customer' },
];

/** Of a call an agent wrote the first words, and of a mail that an agent began. */
const toFirst = (prefix: string): NonNullable<Rest['ticket']['first']> => ({
  html: `${prefix}description`,
  text: `${prefix}description_text`,
  at: `${prefix}created_at`,
  roles: [
    { field: `${prefix}source`, equals: 3, is: 'note' },
    { field: `${prefix}source`, equals: 10, is: 'agent' },
  ],
});

const toTicket = (path: string, prefix: string): Rest['ticket'] => ({
  path,
  number: `${prefix}id`,
  subject: `${prefix}subject`,
  status: `${prefix}status`,
  channel: `${prefix}source`,
  tags: `${prefix}tags`,
  updatedAt: `${prefix}updated_at`,
  requesterId: `${prefix}requester_id`,
  requesterName: `${prefix}requester.name`,
  first: toFirst(prefix),
});

const MESSAGE = {
  newestFirst: false,
  pageSize: 100,
  id: 'id',
  html: 'body',
  text: 'body_text',
  at: 'created_at',
  authorId: 'user_id',
  roles: DIRECTION,
} as const;

/** A ticket without a composer; one that a mail brings along does not count. */
const NO_EDITOR =
  '#ticket-details:not(:has(.ticket-editor:not(.ticket_note *, #ticket_original_request *)))';

export const FRESHDESK: Adapter = {
  schema: 1,
  id: 'freshdesk',
  version: '2026.11.21',
  label: 'Freshdesk',
  hosts: ['*.freshdesk.com'],
  // `/a/tickets/filters/1` is a list: the number has to stand right behind.
  tickets: ['/a/tickets/{id}'],
  area: '/a',
  rest: {
    ticket: toTicket('/api/v2/tickets/{id}?include=requester', ''), // 2026-08
    messages: {
      ...MESSAGE,
      path: '/api/v2/tickets/{id}/conversations?per_page=100&page={page}', // 2026-08
    },
    me: { path: '/api/v2/agents/me', id: 'id', name: 'contact.name' }, // documented
    channels: CHANNELS,
    // The page's own interface has no limit of the account's: it answered while the other said 429.
    fallback: {
      ticket: toTicket('/api/_/tickets/{id}', 'ticket.'), // 2026-09
      messages: {
        ...MESSAGE,
        path: '/api/_/tickets/{id}/conversations?per_page=100&page={page}', // 2026-09
        list: 'conversations',
        authorName: 'requester.name',
      },
      me: { path: '/api/_/bootstrap/me', id: 'agent.id', name: 'agent.contact.name' }, // 2026
      channels: CHANNELS,
    },
  },
  // Mails keep their class names: what is found by a class alone has to stand outside of messages.
  page: {
    // Neither names its ticket: `activeNumber` has to.
    root: ['#ticket-details', '.ticket-details-wrapper'], // 2026-03
    panes: [],
    activeNumber: [
      { css: '.breadcrumb__item.active' }, // 2019–2026-03
      { css: 'head > title', after: '[#', before: ']' }, // 2026-08
    ],
    subject: [
      // `.breadcrumb-title` is the name of the list that the agent came from, never the subject.
      { css: '.sentiment-ticket-heading:not(.ticket-details__item *)', own: true }, // 2026-03
      { css: '.ticket-subject-heading:not(.ticket-details__item *)', own: true }, // 2019–2026-06
      { css: 'head > title', anywhere: true, after: '[#{id}] ', before: ' : ' }, // 2026-08
    ],
    requester: [
      {
        css: 'a[href*="/contacts/"]', // 2026-06
        pierce: ['mfe-application[app-id="fw-unified-mfe--contact-info"]'],
      },
      { css: '[data-test-id="requester-info-contact-name"] .info-details-content' }, // 2026
      { css: '.widget-requestor-info a[href*="/contacts/"]:not(.ticket-details__item *)' }, // 2026
      { css: 'a[href*="/a/contacts/"]:not(.ticket-details__item *)' }, // 2026-06
      { css: '.requester-wrap [data-test-id="user-name"]' }, // 2026
      { css: '[data-test-id="ticket-description"] .sender-info [data-test-id="user-name"]' }, // 2026
    ],
    status: [
      { css: '[data-test-id="tkt-properties-status"] .ember-power-select-selected-item' }, // 2026, translated
    ],
    tags: [
      { css: '[data-test-id="new-ticket-tags"] .tag-options' }, // 2026-06
      { css: '.ticket-tags li:not(.ticket-details__item *)' }, // 2019
    ],
    log: {
      item: [
        '[data-test-id="ticket-description"], [data-test-id="conversation-wrapper"]', // 2026-08
        '.ticket-details__item:not(.rich-editor, .ticket-details__item *)', // 2021
      ],
      body: [
        '#ticket_original_request', // 2026-08
        '[data-test-conversation="conversation-text"] .ticket_note', // 2026-08
        '.ticket_note', // 2021
        '[data-test-id="conversation-content-wrapper"]', // 2026
        '.ticket-details__item__content', // 2026
      ],
      author: [
        '.sender-info [data-test-id="user-name"]',
        '[data-test-id="user-name"]',
        '.user-name',
      ],
      // The page says when only in translated words.
      at: [],
      id: [{ css: '.ticket_note[data-note-id]', attr: 'data-note-id' }], // 2026-08
      // What a customer wrote must not decide: the first two look at the message's own frame alone.
      roles: [
        { css: ':scope[class*="privatenote"]', is: 'note' }, // 2026
        { css: ':scope[class*="requestor"]', is: 'customer' }, // 2026
        { css: '[data-test-is-agent]', is: 'agent' }, // 2026
        // Before the test ids came, only customers and notes were marked.
        { css: ':scope:not([data-test-id])', is: 'agent' }, // 2021
      ],
      drop: ['.freshdesk_quote', '.signature', 'svg', 'button', '[aria-hidden="true"]'],
      older: ['[data-test-button="load-more"]'], // 2026-08
    },
    composer: {
      editable: [
        '.ticket-editor .fr-element.fr-view[contenteditable]', // 2026-10
        '.fr-element.fr-view[contenteditable]', // 2026
        '[data-test-id="active-editor"][contenteditable]', // 2026: messaging
        'textarea[data-test-id="active-editor"]', // 2026: messaging
      ],
      mode: [],
      modes: {},
      signs: [
        { css: '[data-test-notify-to]', is: 'note' }, // 2021
        // Guesses: they name what they tell, and where they are wrong they find nothing.
        { css: '.ticket-action-button.active[data-test-id="ticket-action-reply"]', is: 'public' },
        { css: '.ticket-action-button.active[data-test-id="ticket-action-note"]', is: 'note' },
        {
          css: '.ticket-action-button.active[data-test-id="ticket-action-forward"]',
          is: 'unknown',
        },
      ],
      openers: [
        { css: '[data-test-id="ticket-action-reply"]', is: 'public' }, // 2026
        { css: '[data-test-email-action="reply"]', is: 'public' }, // 2026-08
        { css: '[data-test-email-action-btn="reply"]', is: 'public' }, // 2021
        { css: '[data-test-id="ticket-action-note"]', is: 'note' },
        { css: '[data-test-id="add-note"]', is: 'note' }, // 2026-08
        { css: '[data-test-note-action="add"]', is: 'note' }, // 2026-08
        { css: '[data-test-email-action-btn="note"]', is: 'note' }, // 2021
        { css: '[data-test-actions="forward"]', is: 'unknown' }, // 2026-08
        { css: '[data-test-email-action-btn="forward"]', is: 'unknown' }, // 2021
      ],
      // An editor that is there and can't be found is not closed.
      closed: [
        `${NO_EDITOR} .reply-bar-wrapper`, // 2026
        `${NO_EDITOR} .reply-bar`, // 2026
        `${NO_EDITOR} button.editor-placeholder`, // 2026-08
      ],
      ignore: ['.freshdesk_quote'], // what the customer wrote, taken along: 2015–2026
    },
    // The button that saves the ticket's properties has the same test id, and sends nothing.
    submit: [
      '.ticket-editor [data-test-id="submit"]', // 2026
      '.ticket-editor .reply-btn', // 2026
      '#send-and-set', // 2021
      '.send-and-set-item', // 2021
    ],
  },
};
