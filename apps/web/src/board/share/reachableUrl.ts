import { isLocalAddress } from './isLocalAddress.ts';

/**
 * A link as others can follow it. A server that was not told its public address names this computer's own; then
 * the address that the page itself was opened under is the better one.
 */
export function reachableUrl(link: string, pageOrigin: string): string {
  if (!isLocalAddress(link) || isLocalAddress(pageOrigin)) return link;
  const { pathname, hash } = new URL(link);
  return `${pageOrigin}${pathname}${hash}`;
}
