import { randomUUID } from 'node:crypto';
import { type Exchange, findCookie } from '../../server/exchange.ts';

const COOKIE = '_helpdesk_session';

/** Who visits the app is signed in; what has no cookie of such a visit is not. */
export interface Sessions {
  start(): { readonly setCookie: string };
  isSignedIn(exchange: Exchange): boolean;
}

export function openSessions(): Sessions {
  const known = new Set<string>();
  return {
    start() {
      const id = randomUUID();
      known.add(id);
      return { setCookie: `${COOKIE}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax` };
    },
    isSignedIn: (exchange) => known.has(findCookie(exchange, COOKIE) ?? ''),
  };
}
