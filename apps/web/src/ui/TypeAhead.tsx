import { type ReactNode, type RefObject, useEffect, useRef } from 'react';

export interface TypeAheadProps {
  /** What is typed, from the beginning. */
  readonly typed: RefObject<string>;
  /** What the field that is to come is called. */
  readonly label: string;
  /** Where the keyboard was before. */
  readonly cameFrom?: RefObject<Element | null>;
  /** Whether Enter was pressed after the last letter, for those that can carry it out later. */
  readonly entered?: RefObject<boolean>;
  readonly onEscape: () => void;
}

/**
 * Takes what is typed while a part of the page that one types into is still being fetched: letters that went on to the
 * board would choose tools there, or replace a text.
 */
export function TypeAhead({ typed, label, cameFrom, entered, onEscape }: TypeAheadProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    typed.current = '';
    if (entered) entered.current = false;
    if (cameFrom) cameFrom.current = document.activeElement;
    field.current?.focus();
  }, [typed, cameFrom, entered]);
  return (
    <input
      ref={field}
      type="search"
      className="onlyRead"
      aria-label={label}
      onInput={({ currentTarget }) => {
        typed.current = currentTarget.value;
        if (entered) entered.current = false;
      }}
      onKeyDown={({ key, nativeEvent }) => {
        if (nativeEvent.isComposing) return;
        if (key === 'Escape') onEscape();
        if (key === 'Enter' && entered) entered.current = true;
      }}
    />
  );
}
