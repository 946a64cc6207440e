import type { ReactNode } from 'react';

export function BlankPicture(): ReactNode {
  return (
    <>
      <path d="M40 40H216" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M40 40V112M98.7 40V112M157.3 40V112M216 40V112M40 64H216M40 112H216" stroke="var(--line-2)" />
      <path d="M48 52h24M107 52h24M166 52h24" stroke="var(--line-3)" strokeWidth="3" />
      <rect
        x="46"
        y="70"
        width="46"
        height="36"
        rx="3"
        fill="var(--paper)"
        stroke="var(--accent)"
        strokeWidth="1.5"
      />
      <path d="M53 80v12" stroke="var(--accent)" strokeWidth="1.5" />
    </>
  );
}
