import { emotionFace, emotionFaceReach } from '@wayline/scene';
import type { ReactElement } from 'react';
import { Marks } from '../marks/Marks.tsx';

interface PersonaFaceProps {
  /** The persona's colour, 1–8. */
  readonly color: number;
  readonly valence: number;
  /** CSS px across. */
  readonly size: number;
}

/** The face of a feeling in the persona's outline. Every outline ends at the box, so that faces in a column stand in line. */
export function PersonaFace({ color, valence, size }: PersonaFaceProps): ReactElement {
  const reach = emotionFaceReach(color);
  return (
    <svg
      width={size}
      height={size}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      aria-hidden="true"
    >
      <Marks marks={emotionFace(color, valence, 0, 0)} />
    </svg>
  );
}
