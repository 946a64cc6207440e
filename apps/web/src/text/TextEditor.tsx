import type { Collection } from '@wayline/domain';
import { typeText } from '@wayline/document';
import type { TextBox } from '@wayline/scene';
import { type ReactElement, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { usePresence } from '../presence/usePresence.ts';
import { useSession } from '../session/useSession.ts';
import { readText } from './readText.ts';
import { shiftedCaret } from './shiftedCaret.ts';
import styles from './TextEditor.module.css';

/** How an edit ended; the caller says what comes next. */
export type Leave = 'enter' | 'escape' | 'tab' | 'backTab' | 'newCard' | 'blur';

export interface TextEditorProps {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  readonly label: string;
  readonly box: TextBox;
  /** What was typed to open the editor: it takes the place of the text. */
  readonly typed?: string;
  /** Enter writes a new line, as in a sticky; otherwise it ends the edit and Shift+Enter writes one. */
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly onLeave: (how: Leave) => void;
  /** Looks at the text after each keystroke; returns true where it changed the record itself. */
  readonly onType?: (text: string, caret: number) => boolean;
  /** Keys that somebody above wants first (a list of suggestions); true means taken. */
  readonly onKey?: (event: React.KeyboardEvent<HTMLTextAreaElement>) => boolean;
  readonly onGrow?: (height: number) => void;
}

function leaveOf(event: React.KeyboardEvent, multiline: boolean): Leave | null {
  if (event.key === 'Escape') return 'escape';
  if (event.key === 'Tab') return event.shiftKey ? 'backTab' : 'tab';
  if (event.key !== 'Enter' || event.shiftKey) return null;
  if (event.ctrlKey || event.metaKey) return 'newCard';
  return multiline ? null : 'enter';
}

/**
 * Edits one shared text in place. Every keystroke goes into the document and merges with what others type there;
 * their changes appear under the caret without moving it from its words.
 */
export function TextEditor(props: TextEditorProps): ReactElement {
  const { collection, id, field, box, label, multiline = false } = props;
  const { board } = useSession();
  const presence = usePresence();
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = useRef('');
  const left = useRef(false);
  const latest = useRef(props);
  latest.current = props;

  const grow = useCallback(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = '0';
    element.style.height = `${element.scrollHeight}px`;
    latest.current.onGrow?.(element.scrollHeight);
  }, []);

  const publish = useCallback(() => {
    const element = area.current;
    if (!element) return;
    presence.set({
      editing: { id, field, anchor: element.selectionStart, head: element.selectionEnd },
    });
  }, [presence, id, field]);

  /** Brings what the document holds into the textarea, keeping the caret at its words. */
  const pull = useCallback(() => {
    const element = area.current;
    const text = readText(board.get(collection, id), field);
    if (!element || text === shown.current) return;
    const [start, end] = [element.selectionStart, element.selectionEnd].map((caret) =>
      shiftedCaret(shown.current, text, caret),
    );
    shown.current = text;
    element.value = text;
    element.setSelectionRange(start ?? 0, end ?? 0);
    grow();
  }, [board, collection, id, field, grow]);

  const push = useCallback(() => {
    const element = area.current;
    if (!element) return;
    const typed = typeText(board, collection, id, field, element.value, element.selectionStart, shown.current);
    // What others typed in the same instant comes back merged; a text over its limit comes back cut.
    shown.current = element.value;
    if (typed.ok && typed.text !== element.value) pull();
    grow();
    if (latest.current.onType?.(element.value, element.selectionStart)) pull();
    publish();
  }, [board, collection, id, field, grow, pull, publish]);

  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const text = readText(board.get(collection, id), field);
    shown.current = text;
    element.value = text;
    element.focus({ preventScroll: true });
    const { typed } = latest.current;
    if (typed === undefined) element.select();
    else {
      element.value = typed;
      element.setSelectionRange(typed.length, typed.length);
      push();
    }
    grow();
    publish();
    return () => presence.set({ editing: null });
  }, [board, presence, collection, id, field, grow, push, publish]);

  useEffect(
    () =>
      board.subscribeRecord(collection, id, () => {
        // A letter being composed lives in the browser's hands: it comes in with the next stroke.
        if (area.current?.dataset.composing === undefined) pull();
      }),
    [board, collection, id, pull],
  );

  const leave = (how: Leave): void => {
    if (left.current) return;
    left.current = true;
    props.onLeave(how);
  };

  return (
    <textarea
      ref={area}
      className={`${styles.editor} nopan nowheel`}
      aria-label={label}
      placeholder={props.placeholder}
      rows={1}
      spellCheck={false}
      style={{
        left: box.x,
        top: box.y,
        width: box.width,
        minHeight: Math.min(box.height, box.lineHeight),
        fontSize: box.size,
        lineHeight: `${box.lineHeight}px`,
        fontWeight: box.weight,
        letterSpacing: `${box.tracking}em`,
        textAlign: box.align === 'middle' ? 'center' : 'start',
      }}
      onInput={(event) => {
        if (!(event.nativeEvent as InputEvent).isComposing) push();
      }}
      onCompositionStart={(event) => {
        event.currentTarget.dataset.composing = '';
      }}
      onCompositionEnd={(event) => {
        delete event.currentTarget.dataset.composing;
        push();
      }}
      onSelect={publish}
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
      onBlur={() => leave('blur')}
    />
  );
}
