import { type PointerEvent, type ReactElement, useEffect, useRef } from 'react';
import { useCanvas } from '../CanvasContext.ts';
import styles from './Screen.module.css';

/** A finger that went this far sideways turns the page, in CSS px. */
const SWIPE = 48;
/** A press that slipped further is not a click. */
const SLIP = 10;

export interface ScreenProps {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  /** Whether the hand rests: its pointer goes out of the way. */
  readonly isQuiet: boolean;
}

/** What lies over the board while it is presented: a click goes on, a swipe turns the page, the wheel looks about. */
export function Screen({ onNext, onPrevious, isQuiet }: ScreenProps): ReactElement {
  const { view } = useCanvas();
  const element = useRef<HTMLDivElement>(null);
  const press = useRef<{ x: number; y: number; lastY: number } | null>(null);

  useEffect(() => {
    const screen = element.current;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const box = screen?.getBoundingClientRect();
      const anchor = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
      if (event.ctrlKey || event.metaKey) view.zoomStep(event.deltaY < 0 ? 1 : -1, anchor);
      else view.panBy(-event.deltaX, -event.deltaY);
    };
    // React listens to wheels passively, and the browser would zoom the page.
    screen?.addEventListener('wheel', onWheel, { passive: false });
    return () => screen?.removeEventListener('wheel', onWheel);
  }, [view]);

  const onPointerDown = (event: PointerEvent): void => {
    // The canvas below would begin to select.
    event.stopPropagation();
    press.current =
      event.isPrimary && event.button === 0
        ? { x: event.clientX, y: event.clientY, lastY: event.clientY }
        : null;
  };
  const onPointerMove = (event: PointerEvent): void => {
    const from = press.current;
    if (!from || event.pointerType !== 'touch') return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(dy) > SLIP && Math.abs(dy) > Math.abs(dx)) {
      view.panBy(0, event.clientY - from.lastY);
      from.lastY = event.clientY;
    }
  };
  const onPointerUp = (event: PointerEvent): void => {
    const from = press.current;
    press.current = null;
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.hypot(dx, dy) < SLIP) {
      if (event.shiftKey) onPrevious();
      else onNext();
    } else if (event.pointerType === 'touch' && Math.abs(dx) > SWIPE && Math.abs(dx) > Math.abs(dy)) {
      if (dx < 0) onNext();
      else onPrevious();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the hand; keys and the bar do the same
    <div
      ref={element}
      className={styles.screen}
      data-quiet={isQuiet || undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        press.current = null;
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onPrevious();
      }}
    />
  );
}
