import { typeText } from '@wayline/document';
import type { Collection } from '@wayline/domain';
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
import { usePresence } from '../presence/usePresence.ts';
import { useSession } from '../session/useSession.ts';
import { readText } from './readText.ts';
import { shiftedCaret } from './shiftedCaret.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A field of the page bound to a shared text. */
export interface LiveText<T extends Field> {
  readonly ref: RefObject<T | null>;
  /** Writes what the field shows into the document. */
  readonly push: () => void;
  /** Shows what the document holds. */
  readonly pull: () => void;
  /** Shows the others where the caret stands. */
  readonly publish: () => void;
  readonly handlers: {
    readonly onInput: (event: FormEvent<T>) => void;
    readonly onCompositionStart: (event: CompositionEvent<T>) => void;
    readonly onCompositionEnd: (event: CompositionEvent<T>) => void;
    readonly onSelect: () => void;
  };
}

/**
 * Binds a field to one shared text. Every keystroke goes into the document and merges with what others type there;
 * their changes appear without moving the caret from its words. `onChange` follows each change of what is shown.
 */
export function useLiveText<T extends Field>(
  collection: Collection,
  id: string,
  field: string,
  onChange: (element: T, typed: boolean) => void,
): LiveText<T> {
  const { board } = useSession();
  const presence = usePresence();
  const ref = useRef<T>(null);
  const shown = useRef('');
  const changed = useRef(onChange);
  changed.current = onChange;

  const publish = useCallback(() => {
    const element = ref.current;
    if (!element || document.activeElement !== element) return;
    presence.set({
      editing: { id, field, anchor: element.selectionStart ?? 0, head: element.selectionEnd ?? 0 },
    });
  }, [presence, id, field]);

  const pull = useCallback(() => {
    const element = ref.current;
    const text = readText(board.get(collection, id), field);
    if (!element || (text === shown.current && text === element.value)) return;
    const isActive = document.activeElement === element;
    const [start, end] = [element.selectionStart ?? 0, element.selectionEnd ?? 0].map((caret) =>
      shiftedCaret(shown.current, text, caret),
    );
    shown.current = text;
    element.value = text;
    if (isActive) element.setSelectionRange(start ?? 0, end ?? 0);
    changed.current(element, false);
  }, [board, collection, id, field]);

  const push = useCallback(() => {
    const element = ref.current;
    if (!element) return;
    const { value } = element;
    const base = shown.current;
    // The document tells of my own change too: taken for somebody else's, it would push my caret on.
    shown.current = value;
    const typed = typeText(board, collection, id, field, value, element.selectionStart ?? value.length, base);
    // What others typed in the same instant comes back merged; a text over its limit comes back cut.
    if (typed.ok && typed.text !== value) pull();
    changed.current(element, true);
    publish();
  }, [board, collection, id, field, pull, publish]);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    shown.current = readText(board.get(collection, id), field);
    element.value = shown.current;
    changed.current(element, false);
  }, [board, collection, id, field]);

  useEffect(
    () =>
      board.subscribeRecord(collection, id, () => {
        // A letter being composed lives in the browser's hands: it comes in with the next stroke.
        if (ref.current?.dataset.composing === undefined) pull();
      }),
    [board, collection, id, pull],
  );

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
      onSelect: publish,
    }),
    [push, publish],
  );

  return { ref, push, pull, publish, handlers };
}
