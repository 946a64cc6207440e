import type { ReactNode } from 'react';

const TICKS = [24, 50, 76, 102, 128, 154, 180, 206, 232];
const HOURS: readonly (readonly [number, string])[] = [
  [28, '6:00'],
  [80, '10:00'],
  [132, '14:00'],
  [184, '18:00'],
];
const CURVE =
  'M24.9 70.5C33.5 63.8 42.1 53.6 50.7 50.3C59.3 46.9 67.9 43.5 76.4 43.5C85 43.5 93.6 48.7 102.2 53C110.8 57.2 119.4 69.3 128 73.2C136.6 77.1 145.2 81.3 153.8 81.3C162.4 81.3 171 69.5 179.6 62.4C188.1 55.3 196.7 41 205.3 38.1C213.9 35.2 222.5 34.5 231.1 32.7';

export function DayInLifePicture(): ReactNode {
  return (
    <>
      <path d="M24 96H232" stroke="var(--ink)" strokeWidth="1.5" />
      <path
        d={TICKS.map((x, index) => `M${x} 96v${index % 2 === 0 ? 9 : 5}`).join('')}
        stroke="var(--ink)"
        strokeWidth="1.25"
      />
      <path d={CURVE} stroke="var(--p3)" strokeWidth="2.25" strokeLinecap="round" />
      {HOURS.map(([x, hour]) => (
        <text key={hour} x={x} y="117" fontSize="10" fontWeight="500" fill="var(--ink-3)">
          {hour}
        </text>
      ))}
    </>
  );
}
