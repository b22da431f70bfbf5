import { availableParallelism, loadavg, platform, totalmem } from 'node:os';

/** What the figures were measured on, in words that name no machine. */
export function describeMachine(): Readonly<Record<string, string>> {
  return {
    cores: `${availableParallelism()} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${process.arch}`,
    node: `Node ${process.versions.node}`,
    load: `load ${(loadavg()[0] ?? 0).toFixed(1)} at the end`,
  };
}
