import { describe, expect, it } from 'vitest';
import { isLocalAddress } from './isLocalAddress.ts';

describe('a link', () => {
  it('that only this computer can follow is told from others', () => {
    expect(isLocalAddress('http://127.0.0.1:4400/j#t')).toBe(true);
    expect(isLocalAddress('http://localhost:4400/j#t')).toBe(true);
    expect(isLocalAddress('http://[::1]:4400/j#t')).toBe(true);
    expect(isLocalAddress('http://192.168.1.20:4400/j#t')).toBe(false);
    expect(isLocalAddress('https://localhost.example.org/j#t')).toBe(false);
    expect(isLocalAddress('')).toBe(false);
  });
});
