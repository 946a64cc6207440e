import { describe, expect, it } from 'vitest';
import { reachableUrl } from './reachableUrl.ts';

describe('a link to share', () => {
  const local = 'http://127.0.0.1:4400/j#token';

  it('carries the address under which the page itself was reached', () => {
    expect(reachableUrl(local, 'http://192.168.1.20:4400')).toBe('http://192.168.1.20:4400/j#token');
  });

  it('stays as the server made it where that is known to be right, or nothing better is known', () => {
    expect(reachableUrl(local, 'http://localhost:4400')).toBe(local);
    const told = 'https://maps.example.org/j#token';
    expect(reachableUrl(told, 'http://192.168.1.20:4400')).toBe(told);
  });
});
