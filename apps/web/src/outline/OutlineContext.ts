import { type Context, createContext, type KeyboardEvent, type MouseEvent } from 'react';
import type { TableModel } from '../table/tableModel.ts';
import type { Leave } from '../text/TextEditor.tsx';
import type { Spot } from '../twin/spot.ts';
import type { Acts } from '../twin/useActs.ts';
import { useProvided } from '../ui/useProvided.ts';

/** What the rows of one map's outline share. */
export interface OutlineShared {
  readonly mapId: string;
  readonly acts: Acts;
  readonly model: () => TableModel;
  readonly closed: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** Where the caret stands in a text that opens. */
  readonly caret: () => number;
  /** A press on a text opens it where it was pressed. */
  readonly press: (spot: Spot, event: MouseEvent<HTMLElement>) => void;
  readonly leave: (spot: Spot, how: Leave) => void;
  /** The keys of an outliner while a text is open. */
  readonly writeKey: (spot: Spot, event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
}

export const OutlineContext: Context<OutlineShared | null> = createContext<OutlineShared | null>(null);

/** The outline around this row. */
export function useOutline(): OutlineShared {
  return useProvided(OutlineContext, 'useOutline needs an OutlineContext above it');
}
