export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: 'end-user' | 'agent' | 'admin';
  readonly locale: string;
  readonly timeZone: string;
  readonly company?: string;
  readonly about?: string;
}

const agent = (id: number, name: string, email: string): Person => ({
  id,
  name,
  email,
  role: 'agent',
  locale: 'en-US',
  timeZone: 'Europe/Berlin',
});

const customer = (
  id: number,
  name: string,
  email: string | null,
  company: string,
  about: string,
  locale = 'en-US',
  timeZone = 'Europe/London',
): Person => ({ id, name, email, role: 'end-user', locale, timeZone, company, about });

/** Everyone who writes on a ticket. Addresses end in reserved names, so that no mail could arrive. */
export const people = {
  tom: agent(9001, 'Tom Berger', 'tom@acme.example'),
  priya: agent(9002, 'Priya Raman', 'priya@acme.example'),
  ingrid: agent(9003, 'Ingrid Solheim', 'ingrid@acme.example'),
  marcus: { ...agent(9004, 'Marcus Hale', 'marcus@acme.example'), role: 'admin' as const },
  bot: agent(9009, 'Acme Assistant', 'assistant@acme.example'),

  dana: customer(
    7001,
    'Dana Okafor',
    'dana@okafor-interiors.example',
    'Okafor Interiors',
    'Plan: Studio · since 2021',
  ),
} satisfies Record<string, Person>;

export type PersonKey = keyof typeof people;

export function getPerson(key: PersonKey): Person {
  return people[key];
}

/** The agent who is signed in. */
export const SIGNED_IN: PersonKey = 'tom';
