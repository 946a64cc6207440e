import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createGlass } from './createGlass.ts';

function renderer() {
  const listeners = new Map<string, (event: unknown) => void>();
  const element = {
    dataset: {} as DOMStringMap,
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
  };
  return {
    element: element as unknown as HTMLElement,
    send: (type: string) => listeners.get(type)?.({ target: null }),
    isCovered: () => element.dataset.glass !== undefined,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Element', class {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('covers the board while the wheel turns and shortly after', () => {
  const { element, send, isCovered } = renderer();
  createGlass(element);
  expect(isCovered()).toBe(false);
  for (let turn = 0; turn < 5; turn++) {
    send('wheel');
    vi.advanceTimersByTime(40);
    expect(isCovered()).toBe(true);
  }
  vi.advanceTimersByTime(60);
  expect(isCovered()).toBe(false);
});

it('is lifted by the pointer, which may be about to press', () => {
  const { element, send, isCovered } = renderer();
  createGlass(element);
  send('wheel');
  send('pointermove');
  expect(isCovered()).toBe(false);
  send('wheel');
  expect(isCovered()).toBe(true);
});

it('leaves nothing behind', () => {
  const { element, send, isCovered } = renderer();
  const end = createGlass(element);
  send('wheel');
  end();
  expect(isCovered()).toBe(false);
  send('wheel');
  expect(isCovered()).toBe(false);
});
