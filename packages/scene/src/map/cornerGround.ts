import type { Mark } from '../scene/mark.ts';

const RADIUS = 8;

/** The wash behind a header of the left column; its lower left corner is the map's where it ends the map. */
export function cornerGround(width: number, height: number, isLast: boolean): Mark {
  if (!isLast) return { type: 'rect', x: 0, y: 0, width, height, fill: 'wash' };
  const r = Math.min(RADIUS, height);
  const k = r * 0.4477;
  return {
    type: 'path',
    d: `M0 0L${width} 0L${width} ${height}L${r} ${height}C${k} ${height} 0 ${height - k} 0 ${height - r}Z`,
    fill: 'wash',
  };
}
