/** What the tracker holds at the start: mails as customers send them, and what staff did since. */

export interface Mail {
  readonly from: string;
  readonly subject: string;
  /** MIME headers and body, from the content type on; plain text where absent. */
  readonly mime?: string;
  readonly text: string;
}

type Step =
  | { readonly mail: Mail }
  | {
      readonly call: 'correspond' | 'comment';
      readonly ticket: number;
      readonly html: string;
    }
  | { readonly set: Readonly<Record<string, string>>; readonly ticket: number };

const LEONIE = '"Leonie Brandt" <leonie.brandt@customer.example>';
const HARUKI = '"Haruki Sørensen" <haruki@customer.example>';

export const STEPS: readonly Step[] = [
  {
    mail: {
      from: LEONIE,
      subject: 'Fourth parcel lost, and STILL no answer!!',
      text: `Hello,

this is ridiculous. My fourth parcel in a row never arrived, order T-5519, and I have been
ignored for two weeks. I am furious. I want my 84 euros back NOW.

Leonie Brandt`,
    },
  },
  {
    call: 'correspond',
    ticket: 1,
    html: '<p>Hi,</p><p>You should have given the full address. That is our policy.</p>',
  },
  {
    mail: {
      from: LEONIE,
      subject: 'Re: [tracker.test #1] Fourth parcel lost, and STILL no answer!!',
      text: `Are you joking? The address was complete. This is the worst service I have ever had,
and I am not going to let you blame me for it. Let me speak to whoever is in charge.

On Friday, support wrote:
> You should have given the full address.
> That is our policy.`,
    },
  },
  {
    mail: {
      from: HARUKI,
      subject: '=?utf-8?Q?Adresse_=C3=A4ndern=3A_K=C3=B6ln?=',
      mime: `Content-Type: multipart/alternative; boundary=part

--part
Content-Type: text/plain; charset=utf-8

Good morning, I have moved to Domstraße 7, 50668 Köln. Could you send the lamp there?
--part
Content-Type: text/html; charset=utf-8

<p>Good morning, I have moved to <b>Domstraße 7, 50668 Köln</b>. Could you send the lamp there?</p>
--part--`,
      text: '',
    },
  },
  {
    call: 'correspond',
    ticket: 2,
    html: '<p>Dear Haruki,</p><p>Of course, the lamp goes to <b>Köln</b>.</p>',
  },
  { call: 'comment', ticket: 2, html: 'Told the warehouse by phone. Not shipped yet.' },
  { set: { Owner: 'root', Status: 'open' }, ticket: 2 },
];

/** As a mail server hands it over. */
export function toMail({ from, subject, mime, text }: Mail, id: number): string {
  return [
    `From: ${from}`,
    'To: help@tracker.test',
    `Subject: ${subject}`,
    `Message-ID: <mail-${id}@customer.example>`,
    'MIME-Version: 1.0',
    mime ?? `Content-Type: text/plain; charset=utf-8\n\n${text}`,
    '',
  ].join('\n');
}
