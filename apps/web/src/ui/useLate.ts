import { useEffect, useState } from 'react';
import { createLate, type Late } from './createLate.ts';
import { patiently } from './patiently.ts';
import { useAfterPaint } from './useAfterPaint.ts';

/** A part of the program that the first picture does without: it is fetched right after it, or when something asks for it. */
export function useLate<T>(fetchPart: () => Promise<T>): Late<T> {
  const [late] = useState(() => createLate(() => patiently(fetchPart)));
  const isPainted = useAfterPaint();
  useEffect(() => {
    if (isPainted) late.load();
  }, [isPainted, late]);
  return late;
}
