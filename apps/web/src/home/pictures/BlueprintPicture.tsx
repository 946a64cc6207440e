import type { ReactNode } from 'react';

/** Per lane from the customer down, the left edges of its boxes. */
const LANES = [
  { y: 27, boxes: [28, 72, 116, 160, 204] },
  { y: 55, boxes: [28, 116, 160] },
  { y: 83, boxes: [72, 160, 204] },
  { y: 111, boxes: [72, 204] },
];

export function BlueprintPicture(): ReactNode {
  return (
    <>
      <path d="M24 48H232" stroke="var(--ink-2)" strokeWidth="1.5" strokeDasharray="3 3" />
      <path d="M24 76H232" stroke="var(--ink)" strokeWidth="2" strokeDasharray="10 4 2 4" />
      <path
        d="M24 104H232"
        stroke="var(--ink-2)"
        strokeWidth="1.5"
        strokeDasharray="1 4"
        strokeLinecap="round"
      />
      {LANES.flatMap(({ y, boxes }) =>
        boxes.map((x) => (
          <rect
            key={`${x} ${y}`}
            x={x}
            y={y}
            width="26"
            height="14"
            rx="2"
            fill="var(--paper)"
            stroke="var(--line-3)"
          />
        )),
      )}
      <path
        d="M41 41v14M85 41v42M129 41v14M173 41v14M173 69v14M85 97v14M217 41v42M217 97v14"
        stroke="var(--line-3)"
      />
    </>
  );
}
