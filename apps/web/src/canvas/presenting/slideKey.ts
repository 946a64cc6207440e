/** What a key does to a presentation; a digit is part of a slide's number. */
export type SlideAct =
  | { readonly act: 'next' | 'previous' | 'first' | 'last' }
  | { readonly act: 'digit'; readonly digit: number };

const KEYS: Readonly<Record<string, SlideAct>> = {
  ArrowRight: { act: 'next' },
  PageDown: { act: 'next' },
  Enter: { act: 'next' },
  ArrowLeft: { act: 'previous' },
  PageUp: { act: 'previous' },
  Backspace: { act: 'previous' },
  Home: { act: 'first' },
  End: { act: 'last' },
};

/** The keys that speakers and their remote controls use. */
export function slideKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): SlideAct | null {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (key === ' ') return { act: shiftKey ? 'previous' : 'next' };
  if (/^\d$/.test(key)) return { act: 'digit', digit: Number(key) };
  return (Object.hasOwn(KEYS, key) && KEYS[key]) || null;
}
