import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useGrid } from '../GridContext.ts';
import type { Axis } from './pins.ts';

interface Span {
  readonly x: number;
  readonly width: number;
  /** How much of the span the element itself needs. */
  readonly label: number;
}

/** Keeps the element that gets this ref in sight while the map runs under the window's edge. */
export function usePin<T extends HTMLElement>(axis: Axis, span?: Span): RefObject<T | null> {
  const ref = useRef<T>(null);
  const latest = useRef(span);
  latest.current = span;
  const { pins } = useGrid();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    return pins.add(element, axis, () => latest.current ?? { x: 0, width: 0, label: 0 });
  }, [pins, axis]);
  return ref;
}
