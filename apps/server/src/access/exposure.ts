import type { Config } from '../config.ts';
import { isLoopbackName } from './siteCheck.ts';

/**
 * Whether only this machine can reach the server, so that its user is the owner without a password. A published
 * address or a trusted proxy means that strangers come, however it is bound.
 */
export function isLocalOnly({
  host,
  publicUrl,
  trustProxy,
}: Pick<Config, 'host' | 'publicUrl' | 'trustProxy'>): boolean {
  const isBoundLocally = host === '::1' || isLoopbackName(host);
  const isPublished = publicUrl !== undefined && !isLoopbackName(new URL(publicUrl).hostname);
  return isBoundLocally && !isPublished && trustProxy === false;
}
