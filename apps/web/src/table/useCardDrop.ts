import type { CardId, LaneId, StepId } from '@wayline/domain';
import { type DragEvent, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { placeOfCard } from '../journey/keys/moveRecord.ts';
import { moveToCell } from '../private/moveToCell.ts';
import { useSession } from '../session/useSession.ts';
import type { Place } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';

/** What a dragged card carries through the browser: its id, readable by this page's own cells only. */
export const DRAGGED_CARD = 'application/x-wayline-cards';

interface CardDrop {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  };
}

/** The card of the cell that a point is above the middle of; what is dropped stands before it. */
function cardBelow(cell: HTMLElement, y: number, dragged: readonly string[]): string | undefined {
  for (const element of cell.querySelectorAll<HTMLElement>('[role="article"]')) {
    const { top, height } = element.getBoundingClientRect();
    const id = element.dataset.record;
    if (id !== undefined && !dragged.includes(id) && y < top + height / 2) return id;
  }
  return undefined;
}

/** Lets cards be dropped into a cell. */
export function useCardDrop({ laneId, stepId }: Place): CardDrop {
  const session = useSession();
  const { homeOf, canEdit } = session;
  const { canvas: words } = useText();
  const { say } = useTwin();
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver(event) {
        if (!canEdit || !event.dataTransfer.types.includes(DRAGGED_CARD)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        if (!isOver) setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event) {
        setOver(false);
        const ids = event.dataTransfer.getData(DRAGGED_CARD).split(' ').filter(Boolean) as CardId[];
        if (!canEdit || ids.length === 0) return;
        event.preventDefault();
        const before = cardBelow(event.currentTarget, event.clientY, ids);
        const [first] = moveToCell(session, {
          ids,
          laneId: laneId as LaneId,
          stepId: stepId as StepId | null,
          place: before === undefined ? 'end' : { before },
        });
        const said = first && placeOfCard(homeOf(first), first, words);
        if (said) say(said);
      },
    },
  };
}
