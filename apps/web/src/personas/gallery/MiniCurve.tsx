import { columnsOf, curveOf, indexOf, type MapId, type Persona } from '@wayline/domain';
import { curvePath, emotionCurve, personaLook, personaMarker } from '@wayline/scene';
import { type ReactElement, useMemo } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { Marks } from '../../marks/Marks.tsx';
import { useSession } from '../../session/useSession.ts';
import styles from './gallery.module.css';

const WIDTH = 320;
const HEIGHT = 56;
const EDGE = 6;

/** How a persona feels along a map, at a glance; nothing while no feeling is known. */
export function MiniCurve({
  persona,
  mapId,
}: {
  readonly persona: Persona;
  readonly mapId: MapId | undefined;
}): ReactElement | null {
  const { board } = useSession();
  const emotions = useSnapshot((snapshot) => snapshot.emotions);
  const steps = useSnapshot((snapshot) => snapshot.steps);
  const { id, color } = persona;
  const points = useMemo(() => {
    if (!mapId || emotions.size === 0 || steps.size === 0) return [];
    const index = indexOf(board.snapshot());
    const last = Math.max(1, columnsOf(index, mapId).length - 1);
    return curveOf(index, mapId, id).points.map(({ column, emotion }) => ({
      column,
      x: EDGE + (column / last) * (WIDTH - 2 * EDGE),
      y: EDGE + ((2 - emotion.valence) / 4) * (HEIGHT - 2 * EDGE),
    }));
  }, [board, mapId, id, emotions, steps]);
  if (points.length < 2) return null;
  const { paint, dash } = personaLook(color);
  const d = curvePath(emotionCurve(points));
  return (
    <svg className={styles.curve} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Marks
        marks={[
          {
            type: 'line',
            x1: 0,
            y1: HEIGHT / 2,
            x2: WIDTH,
            y2: HEIGHT / 2,
            stroke: 'line-2',
            strokeWidth: 1,
          },
          { type: 'path', d, stroke: paint, strokeWidth: 2, cap: 'round', ...(dash && { dash }) },
          ...points.map(({ x, y }) =>
            personaMarker(color, x, y, 4, { fill: paint, stroke: 'paper', strokeWidth: 1.5 }),
          ),
        ]}
      />
    </svg>
  );
}
