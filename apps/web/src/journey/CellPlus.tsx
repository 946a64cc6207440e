import { type PointerEvent, type ReactElement, useState } from 'react';
import { useFrozen } from '../frozen/useFrozen.ts';
import { useText } from '../i18n/useText.ts';
import { useUi } from '../ui/uiStore.ts';
import styles from './CellPlus.module.css';
import { type CellForCard, cellForCard } from './cellForCard.ts';
import { useGrid } from './GridContext.ts';
import type { GridModel } from './gridModel.ts';

/**
 * Follows the pointer over a grid; renders again when another cell is under it. Where the `+` stands is found anew
 * with each model: a card may come under a pointer that rests.
 */
export function useHoveredCell(model: GridModel): {
  readonly hovered: CellForCard | null;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
} {
  const [key, setKey] = useState<string | null>(null);
  return {
    hovered: cellForCard(model, key),
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

/** The `+` in the cell under the pointer; not while somebody writes: what is written on grows over its cell. */
export function CellPlus({ hovered }: { readonly hovered: CellForCard }): ReactElement | null {
  const { newCard, stepName } = useGrid();
  const { canvas: words } = useText();
  const isWriting = useUi((ui) => ui.editing !== null);
  const frozen = useFrozen(hovered.cell.refs.laneId ?? '');
  if (isWriting || frozen) return null;
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
