import { type ReactNode, type RefObject, useEffect, useRef } from 'react';

export interface TypeAheadProps {
  /** What is typed, from the beginning. */
  readonly typed: RefObject<string>;
  /** What the field that is to come is called. */
  readonly label: string;
  /** Where the keyboard was before. */
  readonly cameFrom?: RefObject<Element | null>;
}

/**
 * Takes what is typed while a part of the page that one types into is still being fetched: letters that went on to the
 * board would choose tools there, or replace a text.
 */
export function TypeAhead({ typed, label, cameFrom }: TypeAheadProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    typed.current = '';
    if (cameFrom) cameFrom.current = document.activeElement;
    field.current?.focus();
  }, [typed, cameFrom]);
  return (
    <input
      ref={field}
      type="search"
      className="onlyRead"
      aria-label={label}
      onInput={({ currentTarget }) => {
        typed.current = currentTarget.value;
      }}
    />
  );
}
