import { type ReactElement, useEffect, useRef, useSyncExternalStore } from 'react';
import { usePresence } from '../../presence/usePresence.ts';
import { useCanvas } from '../CanvasContext.ts';
import styles from './Cursors.module.css';
import { showCursors } from './showCursors.ts';

/** The other people's pointers, of one size at every zoom. Who they are stands in the list of people. */
export function Cursors(): ReactElement {
  const { view } = useCanvas();
  const presence = usePresence();
  const { cursors } = presence;
  const layer = useRef<HTMLDivElement>(null);
  const count = useSyncExternalStore(cursors.subscribe, () => cursors.get().size);
  useEffect(() => (layer.current ? showCursors(layer.current, presence, view) : undefined), [presence, view]);
  return <div ref={layer} className={styles.layer} aria-hidden="true" data-cursors={count} />;
}
