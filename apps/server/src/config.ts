import { isIP } from 'node:net';

/** Where and how the server runs; read once at the start. */
export interface Config {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Origin under which browsers reach us, without a trailing slash; undefined: whatever address they used. */
  readonly publicUrl: string | undefined;
  /** Overrides the stored owner secret. */
  readonly ownerSecret: string | undefined;
  /** Whose `X-Forwarded-For` is believed: nobody, so many hops, or these addresses. */
  readonly trustProxy: false | number | readonly string[];
  readonly logLevel: string;
  /** `full` waits for the disk with each commit; `process` survives a crash of the process, not of the machine. */
  readonly durability: 'full' | 'process';
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problem: string };

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const MIN_SECRET_LENGTH = 16;

/** Reads the environment; the first wrong value is named in one line, without repeating secrets. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  try {
    return { ok: true, config: parse(env) };
  } catch (error) {
    if (error instanceof WrongValue) return { ok: false, problem: error.message };
    throw error;
  }
}

class WrongValue extends Error {}

function parse(env: Readonly<Record<string, string | undefined>>): Config {
  const read = (name: string): string | undefined => env[name]?.trim() || undefined;
  for (const name of ['DATABASE_URL', 'REDIS_URL']) {
    if (read(name))
      throw new WrongValue(`${name} is set, but this version keeps its data in DATA_DIR only: unset it`);
  }
  return {
    port: readPort(read('PORT')),
    host: readHost(read('HOST')),
    dataDir: read('DATA_DIR') ?? './data',
    publicUrl: readPublicUrl(read('PUBLIC_URL')),
    ownerSecret: readSecret(read('WAYLINE_OWNER_SECRET')),
    trustProxy: readTrustProxy(read('TRUST_PROXY')),
    logLevel: oneOf('LOG_LEVEL', read('LOG_LEVEL') ?? 'info', LOG_LEVELS),
    durability: oneOf('DURABILITY', read('DURABILITY') ?? 'full', ['full', 'process']),
  };
}

function readPort(value = '4400'): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535)
    throw new WrongValue(`PORT is "${value}": give a number from 0 to 65535`);
  return port;
}

function readHost(value = '127.0.0.1'): string {
  if (isIP(value) || /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(value)) return value;
  throw new WrongValue(
    `HOST is "${value}": give an address such as 127.0.0.1 or 0.0.0.0, without scheme and port`,
  );
}

function readPublicUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isOrigin =
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username;
  if (!url || !isOrigin) {
    throw new WrongValue(
      `PUBLIC_URL is "${value}": give scheme and host only, such as https://maps.example.org`,
    );
  }
  return url.origin;
}

function readSecret(value: string | undefined): string | undefined {
  if (value !== undefined && value.length < MIN_SECRET_LENGTH) {
    throw new WrongValue(`WAYLINE_OWNER_SECRET is too short: give at least ${MIN_SECRET_LENGTH} characters`);
  }
  return value;
}

function readTrustProxy(value = 'none'): Config['trustProxy'] {
  if (value === 'none') return false;
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  const addresses = value.split(',').map((address) => address.trim());
  const isAddress = (address: string): boolean => {
    const [ip = '', bits, rest] = address.split('/');
    return isIP(ip) !== 0 && rest === undefined && (bits === undefined || /^\d{1,3}$/.test(bits));
  };
  if (addresses.every(isAddress)) return addresses;
  throw new WrongValue(
    `TRUST_PROXY is "${value}": give none, a number of hops, or addresses separated by commas`,
  );
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new WrongValue(`${name} is "${value}": give one of ${allowed.join(', ')}`);
  return found;
}
