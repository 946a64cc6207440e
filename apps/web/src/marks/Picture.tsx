import type { ImageMark } from '@wayline/scene';
import type { ReactNode } from 'react';
import { usePicture } from '../pictures/usePicture.ts';

/** A picture cropped to its rectangle; until it has come, what is given to stand in its place. */
export function Picture({
  mark: { fileId, x, y, width, height, radius = 0 },
  children,
}: {
  readonly mark: ImageMark;
  readonly children: ReactNode;
}): ReactNode {
  const url = usePicture(fileId);
  if (url === null) return children;
  return (
    <image
      href={url}
      x={x}
      y={y}
      width={width}
      height={height}
      preserveAspectRatio="xMidYMid slice"
      {...(radius > 0 && { style: { clipPath: `inset(0 round ${radius}px)` } })}
    />
  );
}
