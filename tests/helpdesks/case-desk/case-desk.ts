// A helpdesk that nobody has heard of: what a team lead teaches by pointing. No interface to ask, test
// ids nowhere, a title that counts messages, class names partly made by machine.
import type { BrowserContext } from '@playwright/test';

export const CASE_DESK = 'desk.kiln.example';
export const caseUrl = (number: number) => `https://${CASE_DESK}/desk/cases/${number}`;

interface Case {
  readonly subject: string;
  readonly customer: string;
  readonly messages: readonly (readonly ['customer' | 'staff', string])[];
}

const CASES: Readonly<Record<number, Case>> = {
  42: {
    subject: 'Kiln stays cold',
    customer: 'Ana Ferreira',
    messages: [
      [
        'customer',
        'Your kiln has been broken for a week and nobody answers. This is unacceptable!',
      ],
      ['staff', 'Thank you for writing. We are looking into it.'],
      ['customer', 'Still nothing. I am losing orders every single day because of you.'],
    ],
  },
  43: {
    subject: 'Glaze order',
    customer: 'Ben Ito',
    messages: [['customer', 'When will it ship?']],
  },
};

/** Answers for the helpdesk's host in this browser, whoever asks. */
export async function serveCaseDesk(context: BrowserContext): Promise<void> {
  await context.route(`https://${CASE_DESK}/**`, (route) => {
    const number = Number(/\/cases\/(\d+)/.exec(route.request().url())?.[1]);
    const found = CASES[number];
    if (!found) return route.fulfill({ status: 404, contentType: 'text/plain', body: 'No case.' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: toPage(number, found) });
  });
}

function toPage(number: number, { subject, customer, messages }: Case): string {
  const items = messages.map(
    ([by, text]) =>
      `<li class="entry ${by === 'customer' ? 'entry-in' : 'entry-out'} css-9k2j1${by.length}"><p class="words">${text}</p></li>`,
  );
  return `<!doctype html><html lang="en"><head><title>(${messages.length}) ${subject} – Case desk</title>
<style>body{font:15px/1.5 sans-serif;margin:24px;max-width:760px}li{border:1px solid #ccc;border-radius:8px;
padding:8px 12px;margin:8px 0;list-style:none}.entry-out{background:#eef5ff}textarea{width:100%;height:90px}
header{display:flex;gap:16px;align-items:baseline}.case-number{color:#667}ul{padding:0}</style></head>
<body><header><span class="case-number">Case ${number}</span><h1 class="case-subject">${subject}</h1></header>
<p>From <a class="customer-name" href="#who">${customer}</a></p>
<ul class="entries">${items.join('')}</ul>
<form class="answer"><textarea name="answer" aria-label="Answer"></textarea>
<p><button type="button" class="send-answer">Send</button></p></form>
<script>document.addEventListener('click', (event) => { window.clicks = (window.clicks ?? 0) + 1; });
document.addEventListener('keydown', () => { window.keys = (window.keys ?? 0) + 1; });</script>
</body></html>`;
}
