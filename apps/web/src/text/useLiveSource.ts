import {
  type CompositionEvent,
  type FormEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { shiftedCaret } from './shiftedCaret.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** So much later a field that nobody writes in shows what was written elsewhere, in ms. */
const FOLLOW_MS = 400;

/** A shared text: how to read it, how to write what stands in a field now, and when it changed. */
export interface LiveSource {
  read(): string;
  /** Writes `next`, typed at `caret` over a field that showed `base`; returns what the text is then. */
  write(next: string, caret: number, base: string): string;
  subscribe(callback: () => void): () => void;
}

/** A field of the page bound to a shared text. */
export interface LiveText<T extends Field> {
  readonly ref: RefObject<T | null>;
  /** Writes what the field shows into the document. */
  readonly push: () => void;
  /** Shows what the document holds. */
  readonly pull: () => void;
  readonly handlers: {
    readonly onInput: (event: FormEvent<T>) => void;
    readonly onCompositionStart: (event: CompositionEvent<T>) => void;
    readonly onCompositionEnd: (event: CompositionEvent<T>) => void;
  };
}

/**
 * Binds a field to a shared text. Every keystroke goes into the document and merges with what others type there;
 * their changes appear without moving the caret from its words. `onChange` follows each change of what is shown.
 */
export function useLiveSource<T extends Field>(
  source: LiveSource,
  onChange?: (element: T, typed: boolean) => void,
): LiveText<T> {
  const ref = useRef<T>(null);
  const shown = useRef('');
  const changed = useRef(onChange);
  changed.current = onChange;

  const pull = useCallback(() => {
    const element = ref.current;
    const text = source.read();
    if (!element || (text === shown.current && text === element.value)) return;
    const isActive = document.activeElement === element;
    const [start, end] = [element.selectionStart ?? 0, element.selectionEnd ?? 0].map((caret) =>
      shiftedCaret(shown.current, text, caret),
    );
    shown.current = text;
    element.value = text;
    if (isActive) element.setSelectionRange(start ?? 0, end ?? 0);
    changed.current?.(element, false);
  }, [source]);

  const push = useCallback(() => {
    const element = ref.current;
    if (!element) return;
    const { value } = element;
    const base = shown.current;
    // The document tells of my own change too: taken for somebody else's, it would push my caret on.
    shown.current = value;
    // What others typed in the same instant comes back merged; a text over its limit comes back cut.
    if (source.write(value, element.selectionStart ?? value.length, base) !== value) pull();
    changed.current?.(element, true);
  }, [source, pull]);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    shown.current = source.read();
    element.value = shown.current;
    changed.current?.(element, false);
  }, [source]);

  useEffect(() => {
    const element = ref.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const pullNow = (): void => {
      clearTimeout(timer);
      timer = undefined;
      pull();
    };
    const stop = source.subscribe(() => {
      // A letter being composed lives in the browser's hands: it comes in with the next stroke.
      if (ref.current?.dataset.composing !== undefined || source.read() === shown.current) return;
      if (document.activeElement === ref.current) pullNow();
      // Beside the field in which somebody types, a panel must not be laid out anew for each letter.
      else timer ??= setTimeout(pullNow, FOLLOW_MS);
    });
    element?.addEventListener('focus', pullNow);
    return () => {
      stop();
      clearTimeout(timer);
      element?.removeEventListener('focus', pullNow);
    };
  }, [source, pull]);

  const handlers = useMemo(
    () => ({
      onInput: (event: FormEvent<T>) => {
        if (!(event.nativeEvent as InputEvent).isComposing) push();
      },
      onCompositionStart: (event: CompositionEvent<T>) => {
        event.currentTarget.dataset.composing = '';
      },
      onCompositionEnd: (event: CompositionEvent<T>) => {
        delete event.currentTarget.dataset.composing;
        push();
      },
    }),
    [push],
  );

  return { ref, push, pull, handlers };
}
