import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useGrid } from '../GridContext.ts';
import type { Axis } from './pins.ts';

interface Span {
  readonly x: number;
  readonly width: number;
  /** How much of the span the element itself needs. */
  readonly label: number;
}

interface PinOptions {
  /** For `slide`. */
  readonly span?: Span;
  /** Whether nothing of the element is seen; given at all for elements that are drawn by another one. */
  readonly isUnseen?: boolean;
}

/** Keeps the element that gets this ref in sight while the map runs under the window's edge. */
export function usePin<T extends HTMLElement>(axis: Axis, options: PinOptions = {}): RefObject<T | null> {
  const ref = useRef<T>(null);
  const latest = useRef(options);
  latest.current = options;
  const { pins } = useGrid();
  const canBeUnseen = options.isUnseen !== undefined;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    return pins.add({
      element,
      axis,
      span: () => latest.current.span ?? { x: 0, width: 0, label: 0 },
      ...(canBeUnseen && { isUnseen: () => latest.current.isUnseen === true }),
    });
  }, [pins, axis, canBeUnseen]);
  return ref;
}
