import { plainFace } from '../../marks/face.ts';
import type { Mark } from '../../scene/mark.ts';
import type { TextMeasurer } from '../../text/measurer.ts';
import { oneLine } from '../../text/oneLine.ts';
import { GRID } from '../../theme/grid.ts';
import { TYPE } from '../../theme/type.ts';
import { valenceY } from './placeMarkers.ts';

const LEVELS: readonly { readonly valence: number; readonly text: string }[] = [
  { valence: 2, text: '+2' },
  { valence: 1, text: '+1' },
  { valence: 0, text: '0' },
  { valence: -1, text: '−1' },
  { valence: -2, text: '−2' },
];
const FACE = 18;
const RIGHT = 12;
const GAP = 6;

/** The lines of the five levels: dotted, the zero line solid. */
export function levelMarks(width: number, top: number): Mark[] {
  return LEVELS.map(({ valence }) => {
    const y = top + valenceY(valence);
    const line = { type: 'line', x1: 0, y1: y, x2: width, y2: y, strokeWidth: 1.25 } as const;
    return valence === 0 ? { ...line, stroke: 'line-3' } : { ...line, stroke: 'line-2', dash: [1, 5] };
  });
}

/** Number and face of each level, at the right of the lane's header. */
export function axisMarks(top: number, measurer: TextMeasurer): Mark[] {
  const faceX = GRID.laneHeaderWidth - RIGHT - FACE;
  return LEVELS.flatMap(({ valence, text }) => {
    const y = top + valenceY(valence);
    const number = oneLine(text, TYPE.axis, measurer, {
      x: 0,
      y: y - TYPE.axis.lineHeight / 2,
      width: faceX - GAP,
      color: 'ink-3',
      align: 'end',
    });
    return [...(number ? [number] : []), ...plainFace(valence, faceX, y - FACE / 2, FACE, 'ink-3')];
  });
}
