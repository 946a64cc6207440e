import type { ReactElement } from 'react';
import { useStore } from '../../session/useStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import styles from './Hovered.module.css';

/** The edge of what the pointer is over while the canvas draws the board. */
export function Hovered(): ReactElement | null {
  const { hovered, drawn } = useCanvas();
  const place = useStore(hovered);
  const isNear = useStore(drawn) === 'near';
  if (!place || isNear) return null;
  const { x, y, width, height } = place;
  return <div className={styles.edge} style={{ left: x, top: y, width, height }} />;
}
