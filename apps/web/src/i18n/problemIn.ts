import type { FileProblem } from '../api/apiError.ts';
import type { ProblemText } from './problemWords.ts';

/** What is told of a file, in words of the page; as it came where there are none for it. */
export function problemIn(
  { problems, places }: ProblemText,
  { where, message, says = [''] }: FileProblem,
): { readonly where: string; readonly message: string } {
  const [phrase, ...values] = says;
  const words: Partial<Record<string, unknown>> = { ...problems };
  const say = Object.hasOwn(words, phrase) ? words[phrase] : undefined;
  return {
    where: places ? placeIn(places, where) : where,
    // The values come from the sentence of the same phrase in English, through JSON.
    message: typeof say === 'function' ? String(say(...values)) : message,
  };
}

/** A place in the words of a language; a cell, a path or a name stays what it is. */
function placeIn(places: NonNullable<ProblemText['places']>, where: string): string {
  const [, kind, number = ''] = /^(line|row) (\d+)$/.exec(where) ?? [];
  if (kind === 'line') return places.line(number);
  if (kind === 'row') return places.row(number);
  return Object.hasOwn(places.names, where) ? (places.names[where] ?? where) : where;
}
