import type { CheckLevel } from '@wayline/domain';
import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';

const SIGNS = { error: OctagonAlert, warn: TriangleAlert, info: Info } as const;

/** The sign of a level: its form says what its colour says. */
export function LevelSign({ level }: { readonly level: CheckLevel }): ReactElement {
  const Sign = SIGNS[level];
  return <Sign size={16} strokeWidth={1.75} aria-hidden />;
}
