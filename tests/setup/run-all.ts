// `npm test`: everything that must hold, in the order in which a fault shows cheapest.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const results = join(root, 'test-results');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const vitest = (name: string, projects: readonly string[]) => [
  bin('vitest'),
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(results, `${name}.json`)}`,
];

const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ['Style and lint', [bin('biome'), 'ci', '.']],
  ['Types', [bin('tsc'), '--noEmit']],
  ['Unit tests', vitest('unit', ['pure', 'store', 'page'])],
  ['Build for Chromium', [bin('wxt'), 'build', '-b', 'chrome']],
  ['Build for Firefox', [bin('wxt'), 'build', '-b', 'firefox', '--mv3']],
  ['What was built', vitest('built', ['built'])],
  ['Replica helpdesk', ['node', 'tests/helpdesks/build.ts']],
  ['Journeys', [bin('playwright'), 'test']],
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let failedStep: string | null = null;
for (const [name, [command = '', ...args]] of STEPS) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (status !== 0) {
    failedStep = name;
    break;
  }
}

const { passed, failed } = countTests();
console.log(`\n${failedStep ? `Stopped at: ${failedStep}` : 'All steps are green.'}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failedStep || failed > 0 || passed === 0 ? 1 : 0);

/** What the runners themselves wrote down. */
function countTests(): { passed: number; failed: number } {
  const sum = { passed: 0, failed: 0 };
  for (const name of ['unit', 'built']) {
    const report = read(`${name}.json`);
    sum.passed += Number(report?.numPassedTests ?? 0);
    sum.failed += Number(report?.numFailedTests ?? 0);
  }
  const journeys = read('journeys.json')?.stats as Record<string, number> | undefined;
  const flaky = journeys?.flaky ?? 0;
  sum.passed += (journeys?.expected ?? 0) + flaky;
  sum.failed += journeys?.unexpected ?? 0;
  if (flaky > 0) console.log(`\n${flaky} journeys needed a second try; see “flaky” above.`);
  return sum;
}

function read(name: string): Record<string, unknown> | null {
  const path = join(results, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
