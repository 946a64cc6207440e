import type { ReactNode } from 'react';

/** Wayline's mark: a curve and its lowest point. */
export function Logo({ size = 24 }: { readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path d="M3 8c4 0 4 9 9 9s4-11 9-11" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round" />
      <circle cx="12" cy="17" r="3" fill="currentColor" />
    </svg>
  );
}
