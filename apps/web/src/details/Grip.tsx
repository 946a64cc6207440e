import { type KeyboardEvent, type PointerEvent, type ReactElement, type RefObject, useRef } from 'react';
import { useText } from '../i18n/useText.ts';
import styles from './Grip.module.css';

interface GripProps {
  readonly panel: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Shares of the room that the panel may take; pulled lower it closes. */
const LEAST = 0.22;
const MOST = 0.8;
const STEP = 0.08;

/** The edge by which Details is pulled higher or lower on a small screen. */
export function Grip({ panel, onClose }: GripProps): ReactElement {
  const { canvas: words } = useText();
  const isHeld = useRef(false);

  /** Gives the panel a share of the room, as far as it may have it; false where it would be too little. */
  const take = (share: number): boolean => {
    if (panel.current) panel.current.style.height = `${Math.min(MOST, Math.max(LEAST / 2, share)) * 100}%`;
    return share >= LEAST;
  };
  const shareAt = (y: number): number => {
    const room = panel.current?.parentElement?.getBoundingClientRect();
    return room ? (room.bottom - y) / room.height : LEAST;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: STEP, ArrowDown: -STEP }[event.key];
    if (by === undefined || !panel.current) return;
    event.preventDefault();
    if (!take(shareAt(panel.current.getBoundingClientRect().top) + by)) onClose();
  };
  return (
    <button
      type="button"
      className={styles.grip}
      aria-label={words.details.pull}
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        isHeld.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (isHeld.current) take(shareAt(event.clientY));
      }}
      onPointerUp={(event) => {
        if (isHeld.current && !take(shareAt(event.clientY))) onClose();
        isHeld.current = false;
      }}
      onPointerCancel={() => {
        isHeld.current = false;
      }}
    />
  );
}
