export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly isAgent: boolean;
  readonly phone?: string;
  readonly company?: string;
  readonly about?: string;
}

const agent = (id: number, name: string, email: string): Person => ({
  id,
  name,
  email,
  isAgent: true,
});

const customer = (
  id: number,
  name: string,
  email: string,
  about: string,
  more: { phone?: string; company?: string } = {},
): Person => ({ id, name, email, isAgent: false, about, ...more });

/** Everyone who writes on a ticket. Addresses end in reserved names, so that no mail could arrive. */
export const people = {
  mira: agent(43_000_100_001, 'Mira Lindqvist', 'mira@acme-home.example'),
  jonas: agent(43_000_100_002, 'Jonas Abara', 'jonas@acme-home.example'),
  celeste: agent(43_000_100_003, 'Celeste Moreau', 'celeste@acme-home.example'),

  hannah: customer(
    43_000_200_001,
    'Hannah Whitcombe',
    'hannah.whitcombe@whitcombe.example',
    'Customer since 2019, 11 orders',
    { phone: '+44 1632 960118' },
  ),
  rafael: customer(
    43_000_200_002,
    'Rafael Okonjo',
    'rafael@okonjo.example',
    'Customer since this spring',
    { phone: '+44 1632 960204' },
  ),
  ingela: customer(
    43_000_200_003,
    'Ingela Sandström',
    'ingela@sandstrom.example',
    'Customer since 2016',
  ),
  dmitri: customer(
    43_000_200_004,
    'Dmitri Halloran',
    'dmitri@halloran.example',
    'Trade account, three flats to let',
    { company: 'Halloran Lettings' },
  ),
  farah: customer(
    43_000_200_005,
    'Farah Nazari',
    'farah@nazari-studio.example',
    'Fitted kitchen, order 40917',
    { phone: '+44 1632 960377' },
  ),
  ulrich: customer(43_000_200_006, 'Ulrich Zierhut', 'ulrich@zierhut.example', 'Kunde seit 2021'),
  poppy: customer(43_000_200_007, 'Poppy Ainsworth', 'poppy@ainsworth.example', 'First order'),
  lwazi: customer(43_000_200_008, 'Lwazi Dube', 'lwazi@dube.example', 'Customer since 2022'),
  agnes: customer(43_000_200_009, 'Agnes Tully', 'agnes@tully.example', 'Customer since 2011', {
    phone: '+353 20 913 0181',
  }),
  freezer: customer(
    43_000_200_010,
    'Coldroom 3, Harbour Street',
    'coldroom-3@harbour-deli.example',
    'Service contract, 24 h',
    { company: 'Harbour Deli' },
  ),
  /** Everything that a name can try. */
  mallory: customer(
    43_000_200_666,
    'Eve <img src=x onerror="window.pwned=1"> “M.” O\'Dea \u202Eexe.txt',
    'eve@hostile.example',
    '<script>window.pwned=2</script> & Sons',
  ),
} satisfies Record<string, Person>;

export type PersonKey = keyof typeof people;

export function getPerson(key: PersonKey): Person {
  return people[key];
}

/** The agent who is signed in. */
export const SIGNED_IN: PersonKey = 'mira';
