import type { MapScene } from '@wayline/scene';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createView, type View } from '../../canvas/view/view.ts';
import { createPins, type Pin } from './pins.ts';

const scene = {
  rect: { x: 0, y: 0, width: 2000, height: 2000 },
  stageRow: { y: 80, height: 56 },
  stepRow: { y: 136, height: 40 },
  laneHeaderWidth: 128,
} as MapScene;

function element(isUsed = false): HTMLElement {
  return {
    style: { transform: '', setProperty: () => undefined },
    dataset: {},
    matches: () => isUsed,
  } as unknown as HTMLElement;
}

const pushed = ({ element }: Pin): string => element.style.transform;

function followed(...pins: readonly Pin[]): View {
  const view = createView();
  const list = createPins();
  for (const pin of pins) list.add(pin);
  list.follow(view, element(), () => scene);
  view.changed({ width: 1200, height: 800 });
  vi.advanceTimersByTime(100);
  return view;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('moves what is seen at each step, and what shows nothing when the view rests', () => {
  const drawing: Pin = { element: element(), axis: 'x' };
  const header: Pin = { element: element(), axis: 'x', isUnseen: () => true };
  const view = followed(drawing, header);
  for (const x of [-100, -200, -300]) {
    view.changed({ x });
    vi.advanceTimersByTime(20);
    expect(pushed(drawing)).toBe(`translate(${64 - x}px, 0px)`);
    expect(pushed(header)).toBe('translate(64px, 0px)');
  }
  vi.advanceTimersByTime(60);
  expect(pushed(header)).toBe('translate(364px, 0px)');
});

it('moves at each step what is picked, or has the pointer or the keyboard', () => {
  const picked: Pin = { element: element(), axis: 'x', isUnseen: () => false };
  const used: Pin = { element: element(true), axis: 'x', isUnseen: () => true };
  followed(picked, used).changed({ x: -100 });
  expect([picked, used].map(pushed)).toEqual(['translate(164px, 0px)', 'translate(164px, 0px)']);
});
