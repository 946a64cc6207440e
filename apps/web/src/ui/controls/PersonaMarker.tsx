import { personaLook, personaMarker } from '@wayline/scene';
import type { ReactNode } from 'react';
import { Marks } from '../../marks/Marks.tsx';

/** A persona's marker beside its name: the shape and the hue of the look's persona table. */
export function PersonaMarker({
  color,
  size = 12,
}: {
  readonly color: number;
  readonly size?: number;
}): ReactNode {
  const marker = personaMarker(color, size / 2, size / 2, size * 0.375, { fill: personaLook(color).paint });
  return (
    <svg width={size} height={size} aria-hidden="true">
      <Marks marks={[marker]} />
    </svg>
  );
}
