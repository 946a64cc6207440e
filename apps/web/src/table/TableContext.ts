import { type Context, createContext, type RefObject } from 'react';
import type { Leave } from '../text/TextEditor.tsx';
import type { Spot } from '../twin/spot.ts';
import type { Acts } from '../twin/useActs.ts';
import { useProvided } from '../ui/useProvided.ts';
import type { TableModel } from './tableModel.ts';

/** What the cells of one table share, the same object while the map is the same. */
export interface TableShared {
  readonly mapId: string;
  readonly model: RefObject<TableModel>;
  readonly acts: Acts;
  /** What comes after the text of a spot is left. */
  readonly leave: (spot: Spot, how: Leave) => void;
}

export const TableContext: Context<TableShared | null> = createContext<TableShared | null>(null);

/** The table around this cell. */
export function useTable(): TableShared {
  return useProvided(TableContext, 'useTable needs a TableContext above it');
}
