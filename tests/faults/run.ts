// `npm run test:faults -- --rounds 10000`: what `npm test` tries hundreds of times, tried until a rare
// fault would have shown. `--rounds` counts ticket switches; each five hundred begin with a new browser.
// A tenth of it is the number of agents whose files the published queries are tried on.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const PER_RUN = 500;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10000' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number.');
const runs = Math.ceil(rounds / PER_RUN);
const playwright = join(import.meta.dirname, '../../node_modules/.bin/playwright');
const { status } = spawnSync(
  playwright,
  ['test', 'switching.spec.ts', '-g', '500 quick switches', `--repeat-each=${runs}`, '--retries=0'],
  {
    cwd: join(import.meta.dirname, '../..'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
console.log(
  status === 0
    ? `${runs * PER_RUN} switches: no write, note or subject on another ticket.`
    : 'A run failed; see above.',
);
const agents = String(Math.max(1, Math.ceil(rounds / 10)));
const warehouse = spawnSync(
  process.execPath,
  [join(import.meta.dirname, 'warehouse.ts'), '--agents', agents],
  { stdio: 'inherit' },
);
process.exit(status || (warehouse.status ?? 1));
