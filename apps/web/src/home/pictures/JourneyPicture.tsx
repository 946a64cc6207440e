import type { ReactNode } from 'react';

const STAGES = [24, 65.6, 107.2, 148.8, 190.4];
const PAINS = [46.3, 87.9, 108.7, 150.3, 191.9];
const OPPORTUNITIES = [87.9, 150.3, 191.9];
const FIRST_CURVE =
  'M34.4 79.5C41.3 71.2 48.3 54.5 55.2 54.5C62.1 54.5 69.1 73.9 76 79.5C82.9 85.1 89.9 92 96.8 92C103.7 92 110.7 85.1 117.6 79.5C124.5 73.9 131.5 54.5 138.4 54.5C145.3 54.5 152.3 67 159.2 67C166.1 67 173.1 42 180 42C186.9 42 193.9 54.5 200.8 54.5H221.6';
const SECOND_CURVE =
  'M34.4 67H55.2C62.1 67 69.1 54.5 76 54.5H96.8C103.7 54.5 110.7 62.8 117.6 67C124.5 71.2 131.5 75.3 138.4 79.5C145.3 83.7 152.3 92 159.2 92C166.1 92 173.1 79.5 180 79.5H200.8C207.7 79.5 214.7 54.5 221.6 42';

export function JourneyPicture(): ReactNode {
  return (
    <>
      <path d="M24 24H232" stroke="var(--ink)" strokeWidth="1.5" />
      <path d={[...STAGES, 232].map((x) => `M${x} 24V120`).join('')} stroke="var(--line-2)" />
      <path
        d={STAGES.map((x) => `M${Math.round(x + 6.5)} 32h18`).join('')}
        stroke="var(--ink)"
        strokeWidth="2.5"
      />
      <path d="M24 66H232" stroke="var(--line-2)" />
      <g strokeWidth="2.25" strokeLinecap="round">
        <path d={FIRST_CURVE} stroke="var(--p1)" />
        <path d={SECOND_CURVE} stroke="var(--p2)" />
      </g>
      {PAINS.map((x) => (
        <rect key={x} x={x} y="98" width="18" height="9" rx="1.5" fill="var(--k-pain)" opacity=".35" />
      ))}
      {OPPORTUNITIES.map((x) => (
        <rect key={x} x={x} y="110" width="18" height="9" rx="1.5" fill="var(--k-opp)" opacity=".38" />
      ))}
    </>
  );
}
