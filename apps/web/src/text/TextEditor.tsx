import type { Collection } from '@wayline/domain';
import type { TextBox } from '@wayline/scene';
import { type KeyboardEvent, type ReactElement, useEffect, useLayoutEffect, useRef } from 'react';
import { usePresence } from '../presence/usePresence.ts';
import { grow } from './grow.ts';
import styles from './TextEditor.module.css';
import { useLiveText } from './useLiveText.ts';

/** How an edit ended; the caller says what comes next. */
export type Leave = 'enter' | 'escape' | 'tab' | 'backTab' | 'newCard' | 'blur';

export interface TextEditorProps {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  readonly label: string;
  /** Where it lies on the map; without one it stands in the flow of the page, in the letters around it. */
  readonly box?: TextBox;
  /** Where the caret stands at first; at the end otherwise. */
  readonly caret?: number;
  /** What was typed to open the editor: it takes the place of the text. */
  readonly typed?: string;
  /** Enter writes a new line, as in a sticky; otherwise it ends the edit and Shift+Enter writes one. */
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly onLeave: (how: Leave) => void;
  /** Looks at the text after each keystroke, and may change the record. */
  readonly onType?: (text: string, caret: number) => void;
  /** Keys that somebody above wants first (a list of suggestions); true means taken. */
  readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
  /** Told of its height in CSS px before zoom, at first and whenever it changes. */
  readonly onGrow?: (height: number) => void;
}

function leaveOf(event: KeyboardEvent, multiline: boolean): Leave | null {
  if (event.key === 'Escape') return 'escape';
  if (event.key === 'Tab') return event.shiftKey ? 'backTab' : 'tab';
  if (event.key !== 'Enter' || event.shiftKey) return null;
  if (event.ctrlKey || event.metaKey) return 'newCard';
  return multiline ? null : 'enter';
}

/** Edits one shared text in place, on the map or on an item, in the letters in which it is drawn. */
export function TextEditor(props: TextEditorProps): ReactElement {
  const { collection, id, field, box, label, typed, caret, multiline = false } = props;
  const presence = usePresence();
  const left = useRef(false);
  const live = useLiveText<HTMLTextAreaElement>(collection, id, field, (element, isTyped) => {
    grow(element);
    if (isTyped) props.onType?.(element.value, element.selectionStart);
  });
  const { ref, push, publish } = live;
  const { onGrow } = props;
  const first = useRef(typed);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    if (first.current === undefined) {
      const at = Math.min(caret ?? element.value.length, element.value.length);
      element.setSelectionRange(at, at);
    } else {
      // The old text goes as a whole: a letter kept because the new text has it too would go when its author undoes.
      element.value = '';
      push();
      element.value = first.current;
      element.setSelectionRange(first.current.length, first.current.length);
      first.current = undefined;
      push();
    }
    publish();
    return () => presence.set({ editing: null });
  }, [ref, push, publish, presence, caret]);

  useEffect(() => {
    const element = ref.current;
    if (!element || !onGrow) return;
    // Told within the frame that lays it out, so that nobody has to ask for a layout of its own.
    const observer = new ResizeObserver(() => onGrow(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, onGrow]);

  const leave = (how: Leave): void => {
    if (left.current) return;
    left.current = true;
    props.onLeave(how);
  };

  return (
    <textarea
      {...live.handlers}
      ref={ref}
      className={`${styles.editor} ${box ? '' : styles.inFlow} nopan nowheel`}
      aria-label={label}
      placeholder={props.placeholder}
      rows={1}
      dir="auto"
      spellCheck={false}
      style={
        box && {
          left: box.x,
          top: box.y,
          width: box.width,
          minHeight: Math.min(box.height, box.lineHeight),
          fontSize: box.size,
          lineHeight: `${box.lineHeight}px`,
          fontWeight: box.weight,
          letterSpacing: `${box.tracking}em`,
          textAlign: box.align === 'middle' ? 'center' : 'start',
        }
      }
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || props.onKey?.(event)) return;
        const how = leaveOf(event, multiline);
        if (!how) return;
        event.preventDefault();
        event.stopPropagation();
        leave(how);
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      // A field that is put elsewhere on the page loses the keyboard and gets it back: then it can be left again.
      onFocus={() => {
        left.current = false;
      }}
      onBlur={() => leave('blur')}
    />
  );
}
