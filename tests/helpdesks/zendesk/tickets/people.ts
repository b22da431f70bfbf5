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
    'Studio plan since 2021',
    'en-GB',
  ),
  lucia: customer(
    7002,
    'Lucia Ferri',
    'lucia@ferrifiori.example',
    'Ferri Fiori',
    'Shop plan since 2023',
    'en-GB',
    'Europe/Rome',
  ),
  henrik: customer(
    7003,
    'Henrik Voss',
    'henrik@vosscoffee.example',
    'Voss Coffee Roasters',
    'Shop plan, 3 card readers',
    'en-GB',
    'Europe/Copenhagen',
  ),
  maria: customer(
    7004,
    'María José Ibáñez',
    'mariajose@papeleria-ibanez.example',
    'Papelería Ibáñez',
    'Starter plan since 2024',
    'es-ES',
    'Europe/Madrid',
  ),
  juergen: customer(
    7005,
    'Jürgen Petzold',
    'petzold@petzold-holz.example',
    'Petzold Holzwaren',
    'Studio plan since 2020',
    'de-DE',
    'Europe/Berlin',
  ),
  kofi: customer(
    7006,
    'Kofi Mensah',
    null,
    'Mensah & Daughters',
    'Starter plan, two weeks old',
    'en-GB',
    'Africa/Accra',
  ),
  yuki: customer(
    7007,
    'Yuki Tanaka',
    null,
    'Small Hours Ceramics',
    'Shop plan since 2022',
    'en-US',
    'Asia/Tokyo',
  ),
  margaret: customer(
    7008,
    'Margaret Ellison',
    'm.ellison@ellison-outdoor.example',
    'Ellison Outdoor',
    'Enterprise, 14 shops',
    'en-US',
    'America/Denver',
  ),
  samira: customer(
    7009,
    'Samira Haddad',
    'samira@haddad-lighting.example',
    'Haddad Lighting',
    'Studio plan, moving in',
    'en-GB',
    'Europe/Paris',
  ),
  ruth: customer(
    7010,
    'Ruth Adeyemi',
    'ruth.adeyemi@yarnandkind.example',
    'Yarn & Kind',
    'Shop plan since 2019',
    'en-GB',
  ),
  owen: customer(
    7011,
    'Owen Pryce',
    'owen@pryceaudio.example',
    'Pryce Audio Books',
    'Starter plan since 2025',
    'en-GB',
  ),
  bea: customer(
    7012,
    'Bea Lindholm',
    'bea@lindholmcandles.example',
    'Lindholm Candles',
    'Starter plan, new',
    'en-GB',
    'Europe/Stockholm',
  ),
  pete: customer(
    7013,
    'Pete Garrity',
    'pete@garritycycles.example',
    'Garrity Cycles',
    'Shop plan since 2018',
    'en-IE',
    'Europe/Dublin',
  ),
  nadia: customer(
    7014,
    'Nadia Kowalczyk',
    'nadia.kowalczyk@nk-legal.example',
    'N. Kowalczyk',
    'Closed account',
    'en-GB',
    'Europe/Warsaw',
  ),
  walter: customer(
    7015,
    'Walter Brandt',
    'walterbrandt41@brandt-honey.example',
    'Brandt Honey',
    'Starter plan since 2022',
    'en-US',
    'America/Chicago',
  ),
  leila: customer(
    7016,
    'Leila Farouk',
    'leila.farouk@acme.example',
    'Acme, Events',
    'Colleague',
    'en-GB',
    'Europe/Berlin',
  ),
  aoife: customer(
    7017,
    'Aoife Byrne',
    'aoife@byrnebakes.example',
    'Byrne Bakes',
    'Shop plan since 2020',
    'en-IE',
    'Europe/Dublin',
  ),
  devon: customer(
    7018,
    'Devon Clarke',
    'devon@clarkesound.example',
    'Clarke Sound',
    'Studio plan since 2022',
    'en-US',
    'America/New_York',
  ),
  ines: customer(
    7019,
    'Inês Carvalho',
    'ines@carvalhoceramica.example',
    'Carvalho Cerâmica',
    'Shop plan since 2023',
    'en-GB',
    'Europe/Lisbon',
  ),
  grace: customer(
    7020,
    'Grace Thornbury',
    'grace@thornburytoys.example',
    'Thornbury Toys',
    'Shop plan since 2017',
    'en-GB',
  ),
  tobias: customer(
    7021,
    'Tobias Keller',
    'tobias@kellerprints.example',
    'Keller Prints',
    'Starter plan since 2025',
    'en-GB',
    'Europe/Zurich',
  ),
  /** Everything that a name can try. */
  mallory: customer(
    7666,
    'Robert <img src=x onerror="window.pwned=1"> “Bobby” O\'Neil \u202Eexe.txt',
    'robert@hostile.example',
    '<script>window.pwned=2</script> & Sons',
    '{{customer.firstName}} %7B7*7%7D </textarea>',
  ),
} satisfies Record<string, Person>;

export type PersonKey = keyof typeof people;

export function getPerson(key: PersonKey): Person {
  return people[key];
}

/** The agent who is signed in. */
export const SIGNED_IN: PersonKey = 'tom';
