import type { ReactNode } from 'react';

const STATIONS: readonly (readonly [number, number])[] = [
  [56, 68],
  [86, 36],
  [128, 68],
  [170, 100],
  [200, 68],
  [170, 36],
  [86, 100],
];

export function LifecyclePicture(): ReactNode {
  return (
    <g stroke="var(--ink)" strokeWidth="1.5">
      <path d="M56 68c0-44 60-44 72 0s72 44 72 0-60-44-72 0-72 44-72 0z" />
      {STATIONS.map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r="5" fill="var(--paper)" />
      ))}
    </g>
  );
}
