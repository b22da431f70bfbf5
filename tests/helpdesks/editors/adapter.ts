import type { Adapter } from '../../../lib/helpdesk/adapter/schema.ts';

/** The editor page as a helpdesk: nothing but a draft, a mode, a log and a send button. */
export const EDITOR_PAGE: Adapter = {
  schema: 1,
  id: 'editors',
  version: '2026.11.21',
  label: 'Editor page',
  hosts: ['editors.example.test'],
  tickets: ['/tickets/{id}'],
  area: '/tickets',
  rest: null,
  page: {
    root: ['#ticket-{id}'],
    panes: [],
    activeNumber: [],
    subject: [{ css: 'h1' }],
    requester: [],
    status: [],
    tags: [],
    log: {
      item: ['article'],
      body: ['.body'],
      author: [],
      at: [],
      id: [{ css: '[id^="comment-"]', attr: 'id' }],
      roles: [{ css: '.body', is: 'agent' }],
      drop: [],
      older: [],
    },
    composer: {
      editable: ['[data-draft]'],
      frames: ['#place iframe'],
      mode: [{ css: '#channel', attr: 'data-channel' }],
      modes: { web: 'public', internal: 'note' },
      ignore: [],
    },
    submit: ['#send'],
  },
};
