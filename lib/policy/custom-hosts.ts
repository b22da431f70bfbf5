import { HELPDESK_HOSTS } from './manifest.ts';

/** What is asked of an adapter here: where it wants to wake. */
export interface Served {
  readonly id: string;
  readonly hosts: readonly string[];
  readonly area: string;
}

/** Hosts of the own network, where helpdesks without a certificate still stand. */
const OWN_NETWORK =
  /^(?:localhost|[a-z0-9-]+|[a-z0-9-.]+\.(?:localhost|local|lan|internal|intranet|home\.arpa)|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})$/;

/** Whether the manifest itself gives access, with no need to ask. */
export function isBundledHost(host: string): boolean {
  const bare = withoutPort(host).replace(/^\*\./, '');
  return HELPDESK_HOSTS.some((pattern) => {
    const domain = /\*\.([^/]+)\//.exec(pattern)?.[1] ?? '';
    return bare === domain || bare.endsWith(`.${domain}`);
  });
}

/**
 * The match patterns that stand for a host of an adapter. Encrypted pages only, but for the own
 * network; without the port, which not every browser's patterns know.
 */
export function originsOf(host: string): readonly string[] {
  const bare = withoutPort(host);
  const schemes = OWN_NETWORK.test(bare) ? ['https', 'http'] : ['https'];
  return schemes.map((scheme) => `${scheme}://${bare}/*`);
}

/** The hosts that a person has to allow first. */
export function customHostsOf(adapters: readonly Served[]): readonly string[] {
  const hosts = adapters.flatMap((adapter) => adapter.hosts);
  return [...new Set(hosts)].filter((host) => !isBundledHost(host)).sort();
}

/**
 * Where the content script is to wake besides the manifest's pages, for hosts that are allowed: the
 * agents' part of each.
 */
export function pagesOf(
  adapters: readonly Served[],
  isAllowed: (host: string) => boolean,
): readonly string[] {
  const pages = adapters.flatMap(({ hosts, area }) =>
    hosts
      .filter((host) => !isBundledHost(host) && isAllowed(host))
      .flatMap((host) => originsOf(host).map((origin) => origin.replace(/\/\*$/, `${area}*`))),
  );
  return [...new Set(pages)].sort();
}

function withoutPort(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}
