import type { Adapter } from './schema.ts';

/**
 * Zendesk Agent Workspace. No part of it was seen on a live account by us: all of it comes from
 * public extensions and scripts that work there, dated by the newest of them. Only test ids and data
 * attributes last; class names and labels (translated) do not.
 */
export const ZENDESK: Adapter = {
  schema: 1,
  id: 'zendesk',
  version: '2026.11.21',
  label: 'Zendesk',
  hosts: ['*.zendesk.com'],
  tickets: ['/agent/tickets/{id}'],
  area: '/agent',
  rest: {
    ticket: {
      path: '/api/v2/tickets/{id}.json?include=users',
      number: 'ticket.id',
      subject: 'ticket.subject',
      status: 'ticket.status',
      channel: 'ticket.via.channel',
      tags: 'ticket.tags',
      updatedAt: 'ticket.updated_at',
      requesterId: 'ticket.requester_id',
    },
    messages: {
      path: '/api/v2/tickets/{id}/comments.json?include=users&sort_order=desc&per_page=30',
      list: 'comments',
      older: 'next_page',
      newestFirst: true,
      id: 'id',
      html: 'html_body',
      text: 'plain_body',
      at: 'created_at',
      authorId: 'author_id',
      roles: [{ field: 'public', equals: false, is: 'note' }],
    },
    people: { list: 'users', id: 'id', name: 'name', role: 'role', customers: ['end-user'] },
    me: { path: '/api/v2/users/me.json', id: 'user.id', name: 'user.name' },
    // `web`, `email` and `native_messaging` were seen; the others are the documented words.
    channels: {
      email: 'email',
      web: 'web',
      web_form: 'web',
      help_center: 'web',
      api: 'web',
      mobile_sdk: 'messaging',
      native_messaging: 'messaging',
      messaging: 'messaging',
      whatsapp: 'messaging',
      sms: 'messaging',
      line: 'messaging',
      telegram: 'messaging',
      wechat: 'messaging',
      chat: 'chat',
      voice: 'phone',
      phone: 'phone',
      facebook: 'social',
      twitter: 'social',
      instagram_dm: 'social',
      any_channel: 'social',
    },
  },
  page: {
    root: [
      '[data-ticket-id="{id}"]', // 2026
      '[data-test-id="ticket-{id}-custom-layout"]', // 2026-06
      '[data-side-conversations-anchor-id="{id}"]', // 2025-08
      '.ticket-panes-grid-layout[data-is-active="true"]', // 2024-10
      '.ticket-panes-grid-layout.active', // 2023, still live on some accounts
    ],
    panes: ['main#main_panes > *'], // 2026-06
    activeNumber: [
      { css: '[data-test-id="header-tab"][aria-current="page"]', attr: 'data-entity-id' }, // 2026
      {
        css: '[data-test-id="header-tab"][data-entity-is-selected="true"]', // 2026
        attr: 'data-entity-id',
      },
      { css: 'header [data-selected="true"][data-entity-id]', attr: 'data-entity-id' }, // 2021–2024
    ],
    subject: [
      { css: 'input[data-test-id="omni-header-subject"]' }, // 2026-03
      { css: 'input[data-test-id="ticket-pane-subject"]' }, // 2024
      { css: '[data-test-id="omni-header-subject"]' },
    ],
    requester: [
      { css: '[data-test-id="tabs-nav-item-users"]' }, // 2026-03
      { css: '[data-test-id="ticket-system-field-requester-select"]' }, // 2026
    ],
    status: [
      { css: '[data-cy-test-id="status-badge-state"]' }, // 2024, translated
      { css: '.ticket_status_label' }, // 2025-08, translated
    ],
    tags: [{ css: '[data-test-id="ticket-system-field-tags-item-selected"]' }], // 2026-03
    log: {
      item: ['article[data-test-id="omni-log-comment-item"]'], // 2026-06
      body: [
        '[data-test-id="omni-log-message-content"]', // 2026-06
        '[data-test-id="omni-log-item-message"]', // 2026-06
        '.zd-comment', // 2025-08
      ],
      author: [
        '[data-test-id="omni-log-comment-user-link"]', // 2026
        '[data-test-id="omni-log-item-sender"]', // 2026-06
      ],
      at: [
        { css: 'time[data-test-id="timestamp-relative"]', attr: 'datetime' }, // 2026-06
        { css: 'time[datetime]', attr: 'datetime' },
      ],
      id: [
        { css: '[data-comment-id]', attr: 'data-comment-id' }, // 2023
        { css: '[id^="comment-"]', attr: 'id' }, // 2025-04; absent on some accounts
      ],
      roles: [
        { css: '[data-test-id="omni-log-internal-note-tag"]', is: 'note' }, // 2025
        {
          css: '[data-test-id="omni-log-item-message"]', // 2026-06
          attr: 'type',
          equals: 'internal',
          is: 'note',
        },
        {
          css: '[data-test-id="omni-log-item-message"]',
          attr: 'type',
          equals: 'end-user',
          is: 'customer',
        },
        {
          css: '[data-test-id="omni-log-item-message"]',
          attr: 'type',
          equals: 'agent',
          is: 'agent',
        },
      ],
      drop: [
        '.signature', // 2026-06
        'svg',
        'button',
        '[data-zes-id]', // 2026-06
        '[aria-hidden="true"]',
      ],
      older: ['button[data-test-id="convolog-show-more-button"]'], // 2026-06
    },
    composer: {
      editable: [
        '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable]', // 2026: mail and web
        '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable]', // 2026: chat, messaging
        '[data-test-id^="omnicomposer-"][contenteditable]', // 2024
        '.zendesk-editor--rich-text-container [contenteditable]', // 2023
      ],
      mode: [
        {
          css: '[data-test-id="omnichannel-channel-switcher-button"]', // 2026
          attr: 'data-channel',
        },
      ],
      // `web`, `internal` and `native_messaging` were seen; the others are the words of `via.channel`.
      modes: {
        internal: 'note',
        web: 'public',
        email: 'public',
        native_messaging: 'public',
        messaging: 'public',
        chat: 'public',
        sms: 'public',
        whatsapp: 'public',
        facebook: 'public',
        twitter: 'public',
        instagram_dm: 'public',
        line: 'public',
        voice: 'public',
      },
      ignore: ['.signature'],
    },
    submit: [
      '[data-test-id="submit_button-button"]', // 2026
      '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])', // 2024
      '[data-test-id="omnichannel-omnicomposer-send-button"]', // 2026-06: messaging
    ],
  },
};
