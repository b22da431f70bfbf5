// `npm run demo`: the product beside a replica of a helpdesk, for a person to try; without a display,
// or with `-- --headless`, it walks the main job by itself and prints what it did as one JSON line.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildHelpdesks } from '../helpdesks/build.ts';
import { show } from './show.ts';
import { getStage } from './stage.ts';
import { walk } from './walk.ts';

const root = join(import.meta.dirname, '../..');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;
const { argv } = process;
const stage = getStage(
  argv.includes('--helpdesk') ? (argv.at(argv.indexOf('--helpdesk') + 1) ?? '') : 'zendesk',
);

console.error('Building the extension and the replica helpdesk …');
execFileSync(join(root, 'node_modules/.bin/wxt'), ['build', '-b', 'chrome'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
await buildHelpdesks();

if (isHeadless) {
  const report = await walk(join(root, 'demo-output'), stage).catch((error: unknown) => ({
    ok: false,
    stoppedBy: String(error instanceof Error ? error.message : error).split('\n')[0],
  }));
  console.log(JSON.stringify(report));
  process.exit(report.ok ? 0 : 1);
} else {
  await show(stage);
}
