import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { Config } from '../config.ts';

/** Finds the address that a request really comes from, believing only the proxies that were named. */
export function createClientAddress(trustProxy: Config['trustProxy']): (request: IncomingMessage) => string {
  const isTrusted = createTrust(trustProxy);
  return ({ headers, socket }) => {
    const direct = socket.remoteAddress ?? '';
    const forwarded = trustProxy === false ? [] : String(headers['x-forwarded-for'] ?? '').split(',');
    const hops = [
      direct,
      ...forwarded
        .map((part) => part.trim())
        .filter(Boolean)
        .reverse(),
    ];
    const client = hops.findIndex((hop, index) => !isTrusted(hop, index));
    return hops[client === -1 ? hops.length - 1 : client] ?? direct;
  };
}

/** Whether a hop, counted from us, is a proxy that may say where a request comes from. */
export function createTrust(trustProxy: Config['trustProxy']): (address: string, hop: number) => boolean {
  if (trustProxy === false) return () => false;
  if (typeof trustProxy === 'number') return (_address, hop) => hop < trustProxy;
  const list = new BlockList();
  for (const entry of trustProxy) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
