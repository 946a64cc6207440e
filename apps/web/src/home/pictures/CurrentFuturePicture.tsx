import type { ReactNode } from 'react';

const NOW =
  'M33.9 67.7C37.8 69 41.7 69.8 45.6 71.8C49.5 73.8 53.4 78.8 57.3 82.3C61.2 85.8 65.1 92.8 69 92.8C72.9 92.8 76.8 91.8 80.7 90.8C84.6 89.7 88.5 84.9 92.4 83.4C96.3 81.9 100.2 81.3 104.1 80.3';
const THEN =
  'M151.9 70.8C155.8 69.4 159.7 67.5 163.6 66.6C167.5 65.7 171.4 65 175.3 64.5C179.2 64 183.1 63.9 187 63.5C190.9 63 194.8 62.2 198.7 61.4C202.6 60.5 206.5 59 210.4 58.2C214.3 57.4 218.2 56.8 222.1 56.1';

export function CurrentFuturePicture(): ReactNode {
  return (
    <>
      {[28, 146].map((x) => (
        <g key={x}>
          <rect x={x} y="36" width="82" height="64" rx="3" fill="var(--paper)" stroke="var(--line-2)" />
          <path d={`M${x} 50h82`} stroke="var(--ink)" strokeWidth="1.25" />
          <path d={`M${x} 75h82`} stroke="var(--line-2)" />
        </g>
      ))}
      <g strokeLinecap="round" strokeLinejoin="round">
        <path d={NOW} stroke="var(--p2)" strokeWidth="2.25" />
        <path d={THEN} stroke="var(--p1)" strokeWidth="2.25" />
        <path d="M118 68h18M131 63l5 5-5 5" stroke="var(--ink)" strokeWidth="1.5" />
      </g>
    </>
  );
}
