import type { IncomingHttpHeaders } from 'node:http';

/** Whether a request comes from our own page, from another site, or from something that is no browser. */
export type Site = 'ours' | 'foreign' | 'unknown';

export interface SiteOptions {
  /** Origin under which we are published, if it was named. */
  readonly publicUrl: string | undefined;
  /** Bound to loopback, so that only this machine can ask. */
  readonly isLocal: boolean;
}

/** A name that always means this machine. */
export function isLoopbackName(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}

/** The host a request was sent to, without the port; null when missing or malformed. */
export function hostnameOf({ host }: IncomingHttpHeaders): string | null {
  if (!host || !/^(\[[0-9a-f:.]+\]|[A-Za-z0-9._-]+)(:\d{1,5})?$/i.test(host)) return null;
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
}

/**
 * Judges the `Origin`, and where a browser sends none (reading from its own page) the `Sec-Fetch-Site`. Without
 * PUBLIC_URL our origin is the address that was asked, which only loopback names and, on a network, any host may
 * be: a page under a foreign name that points here has no session, and is not the owner either.
 */
export function siteOf(headers: IncomingHttpHeaders, { publicUrl, isLocal }: SiteOptions): Site {
  const { origin } = headers;
  if (origin !== undefined) {
    if (publicUrl !== undefined && origin === publicUrl) return 'ours';
    const hostname = hostnameOf(headers);
    const mayBeAsked = hostname !== null && (isLocal ? isLoopbackName(hostname) : publicUrl === undefined);
    return mayBeAsked && origin === `http://${headers.host}` ? 'ours' : 'foreign';
  }
  const site = headers['sec-fetch-site'];
  if (site === undefined) return 'unknown';
  // "none" is a person typing the address or opening a download.
  return site === 'same-origin' || site === 'none' ? 'ours' : 'foreign';
}
