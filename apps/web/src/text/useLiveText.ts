import { typeText } from '@wayline/document';
import type { Collection } from '@wayline/domain';
import { useCallback, useMemo } from 'react';
import { usePresence } from '../presence/usePresence.ts';
import { useSession } from '../session/useSession.ts';
import { readText } from './readText.ts';
import { type LiveSource, type LiveText, useLiveSource } from './useLiveSource.ts';

/** A field bound to one text of a record, in which the others see my caret. */
export interface LiveRecordText<T extends HTMLTextAreaElement | HTMLInputElement> extends LiveText<T> {
  /** Shows the others where the caret stands. */
  readonly publish: () => void;
  readonly handlers: LiveText<T>['handlers'] & { readonly onSelect: () => void };
}

/** Binds a field to one shared text of a record; `onChange` follows each change of what is shown. */
export function useLiveText<T extends HTMLTextAreaElement | HTMLInputElement>(
  collection: Collection,
  id: string,
  field: string,
  onChange: (element: T, typed: boolean) => void,
): LiveRecordText<T> {
  const { board, seen, homeOf } = useSession();
  const presence = usePresence();
  const isCard = collection === 'cards';

  const source = useMemo<LiveSource>(
    () => ({
      read: () => readText(seen.get(collection, id), field),
      write(next, caret, base) {
        const typed = typeText(isCard ? homeOf(id) : board, collection, id, field, next, caret, base);
        return typed.ok ? typed.text : next;
      },
      subscribe: (callback) => seen.subscribeRecord(collection, id, callback),
    }),
    [board, seen, homeOf, collection, isCard, id, field],
  );
  const live = useLiveSource<T>(source, (element, typed) => {
    onChange(element, typed);
    if (typed) publish();
  });

  const { ref } = live;
  const publish = useCallback(() => {
    const element = ref.current;
    // Nobody is shown where one writes what only oneself may see.
    const isPrivate = isCard && homeOf(id) !== board;
    if (!element || isPrivate || document.activeElement !== element) return;
    presence.set({
      editing: { id, field, anchor: element.selectionStart ?? 0, head: element.selectionEnd ?? 0 },
    });
  }, [presence, ref, board, homeOf, isCard, id, field]);

  const handlers = useMemo(() => ({ ...live.handlers, onSelect: publish }), [live.handlers, publish]);
  return { ...live, publish, handlers };
}
