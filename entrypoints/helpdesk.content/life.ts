import type { Adapter } from '../../lib/helpdesk/adapter/schema.ts';
import { hookPage } from '../../lib/helpdesk/page/hook-page.ts';
import { createLauncher } from './launcher.ts';
import { servePorts } from './serve-ports.ts';
import { serveTeaching } from './serve-teaching.ts';

export interface LifeNeeds {
  readonly adapter: Adapter;
  /** The launcher's accessible name; null: none is shown. */
  readonly launcher: string | null;
  readonly sayHello: () => void;
  readonly signal: AbortSignal;
}

/** The script at work on a page, by one adapter, until the signal: then nothing of it is left. */
export function startLife({ adapter, launcher, sayHello, signal }: LifeNeeds): void {
  const hook = hookPage({ adapter, window, signal });
  const button = createLauncher(launcher, signal);
  // Both before the next hello: a port that nobody took would look open to the panel, and stay dumb.
  servePorts(hook, signal);
  serveTeaching(signal);
  hook.watchRoute((route) => {
    button.show(route.isAgentPage);
    sayHello();
  }, signal);
}
