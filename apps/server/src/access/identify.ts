import type { IncomingHttpHeaders } from 'node:http';
import type { AccessStore } from './accessStore.ts';
import type { AttemptLimit } from './attemptLimit.ts';
import { readSessionCookie } from './cookie.ts';
import { isLinkOpen, type Principal } from './principal.ts';
import { hostnameOf, isLoopbackName, type Site, siteOf } from './siteCheck.ts';
import { hashToken, isSameHash } from './token.ts';

export interface IdentifyOptions {
  readonly access: AccessStore;
  readonly now: () => number;
  readonly publicUrl: string | undefined;
  /** Only this machine can ask, so the local user is the owner without a password. */
  readonly isLocal: boolean;
  readonly ownerSecretHash: string | null;
  readonly attempts: AttemptLimit;
}

/** What a request brings to say who it is. */
export interface Credentials {
  readonly headers: IncomingHttpHeaders;
  /** Token in the address of a socket, where a header cannot be set. */
  readonly token: string | undefined;
  /** Changes something, or opens a socket: a browser then always names its origin. */
  readonly isUnsafe: boolean;
  /** Where it comes from: wrong tokens are counted by address. */
  readonly address: string;
}

/** Finds out who asks; null is nobody in particular, who gets the page and no data. */
export type Identify = (credentials: Credentials) => Promise<Principal | null>;

/** The participant of everybody who is the owner without a session. */
export const OWNER_PARTICIPANT = 'owner';

const owner = (): Principal => ({
  participant: OWNER_PARTICIPANT,
  name: '',
  colour: null,
  isOwner: true,
  links: [],
});

export function createIdentify(options: IdentifyOptions): Identify {
  const { access, now, publicUrl, isLocal, ownerSecretHash, attempts } = options;

  async function fromToken(token: string, address: string): Promise<Principal | null> {
    if (attempts.isBlocked(address)) return null;
    const hash = hashToken(token);
    if (ownerSecretHash && isSameHash(hash, ownerSecretHash)) return owner();
    const link = await access.findLink(hash);
    if (!link || !isLinkOpen(link, now())) {
      attempts.note(address);
      return null;
    }
    return { participant: `link:${link.id}`, name: link.label, colour: null, isOwner: false, links: [link] };
  }

  async function fromCookie(token: string): Promise<Principal | null> {
    const session = await access.findSession(hashToken(token));
    if (!session || session.expiresAt <= now()) return null;
    const { participant, name, colour, isOwner, links } = session;
    return { participant, name, colour, isOwner, links: links.filter((link) => isLinkOpen(link, now())) };
  }

  /** A proxy in front would make every stranger look local. */
  function isLocalOwner(headers: IncomingHttpHeaders, site: Site, hasCookie: boolean): boolean {
    const hostname = hostnameOf(headers);
    if (!isLocal || hostname === null || !isLoopbackName(hostname)) return false;
    if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false;
    return site === 'ours' || (site === 'unknown' && !hasCookie);
  }

  return async ({ headers, token, isUnsafe, address }) => {
    const bearer = /^Bearer (.{1,512})$/i.exec(headers.authorization ?? '')?.[1] ?? token;
    const site = siteOf(headers, { publicUrl, isLocal });
    if (bearer !== undefined) return site === 'foreign' ? null : fromToken(bearer, address);
    if (site === 'foreign') return null;
    const cookie = readSessionCookie(headers.cookie);
    const isCookieHeard = cookie !== null && (site === 'ours' || !isUnsafe);
    const session = isCookieHeard ? await fromCookie(cookie) : null;
    if (!isLocalOwner(headers, site, headers.cookie !== undefined)) return session;
    return session ? { ...session, isOwner: true } : owner();
  };
}
