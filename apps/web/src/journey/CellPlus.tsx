import type { Part } from '@wayline/scene';
import { type PointerEvent, type ReactElement, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import styles from './CellPlus.module.css';
import { takesCards } from './drag/dropTarget.ts';
import { useGrid } from './GridContext.ts';
import type { GridModel } from './gridModel.ts';

/** The cell under the pointer in which a card could be made, and where in it the `+` stands. */
export interface HoveredCell {
  readonly cell: Part;
  /** The last card of the cell, behind which the new one comes. */
  readonly after: Part;
  readonly x: number;
  readonly y: number;
}

/** The cell with this key as the map is now; null where it takes no cards. */
export function hoveredCell(model: GridModel, key: string | null): HoveredCell | null {
  const cell = key === null ? undefined : model.byKey.get(key);
  const lane = model.lanes.find(({ row }) => row.laneId === cell?.refs.laneId);
  if (!cell || !lane || lane.row.collapsed || !takesCards(lane.row.type) || cell.refs.stepId === undefined)
    return null;
  const cards =
    lane.cells.find((one) => one.cell === cell)?.contents.filter(({ kind }) => kind === 'card') ?? [];
  const last = cards.at(-1);
  const { x, y, width, height } = cell.rect;
  return {
    cell,
    after: last ?? cell,
    x: x + width / 2,
    // In the gap behind the last card, or in the middle of a cell that is free.
    y: last ? Math.min(last.rect.y + last.rect.height + 2, y + height - 2) : y + height / 2,
  };
}

/**
 * Follows the pointer over a grid; renders again when another cell is under it. Where the `+` stands is found anew
 * with each model: a card may come under a pointer that rests.
 */
export function useHoveredCell(model: GridModel): {
  readonly hovered: HoveredCell | null;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
} {
  const [key, setKey] = useState<string | null>(null);
  return {
    hovered: hoveredCell(model, key),
    onPointerMove({ target, pointerType, buttons }) {
      if (pointerType === 'touch' || buttons !== 0) return setKey(null);
      if (!(target instanceof Element)) return;
      // Over the `+` itself nothing changes: it reaches over the border of its cell.
      if (target.closest('[data-cell-plus]')) return;
      setKey(target.closest<HTMLElement>('[role="gridcell"]')?.dataset.key ?? null);
    },
    onPointerLeave: () => setKey(null),
  };
}

/** The `+` in the cell under the pointer. */
export function CellPlus({ hovered }: { readonly hovered: HoveredCell }): ReactElement {
  const { newCard, stepName } = useGrid();
  const { canvas: words } = useText();
  const label = words.addCardTo(stepName(hovered.cell.refs.stepId));
  return (
    <button
      type="button"
      tabIndex={-1}
      data-cell-plus=""
      className={styles.plus}
      style={{ left: hovered.x, top: hovered.y }}
      aria-label={label}
      title={label}
      onClick={() => newCard(hovered.after)}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <svg viewBox="0 0 24 24" width="13" height="13" aria-hidden="true">
        <path
          d="M12 5v14M5 12h14"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
      </svg>
    </button>
  );
}
