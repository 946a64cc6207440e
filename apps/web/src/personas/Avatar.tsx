import { type AvatarOf, avatar } from '@wayline/scene';
import { type ReactElement, useMemo } from 'react';
import { Marks } from '../marks/Marks.tsx';
import { useSession } from '../session/useSession.ts';

/** The size at which the scene draws a sheet's avatar; other sizes are this drawing, larger or smaller. */
const DRAWN = 36;

/** A persona's photo, or its marker with its initial, as on its sheet. */
export function Avatar({ name, color, photoId, size }: AvatarOf & { readonly size: number }): ReactElement {
  const { measurer } = useSession().scene;
  const marks = useMemo(
    () => avatar({ name, color, photoId }, 0, 0, DRAWN, measurer),
    [name, color, photoId, measurer],
  );
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${DRAWN} ${DRAWN}`}
      overflow="visible"
      style={{ flex: 'none' }}
      aria-hidden="true"
    >
      <Marks marks={marks} />
    </svg>
  );
}
