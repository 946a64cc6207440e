import { setSpan } from '@wayline/document';
import type { BoardSnapshot, CardId } from '@wayline/domain';
import type { MapScene, Part, Point } from '@wayline/scene';
import type { At, Stroke, Surface } from './stroke.ts';

const withSpan = (snapshot: BoardSnapshot, id: string, span: number): BoardSnapshot => {
  const card = snapshot.cards.get(id);
  return card ? { ...snapshot, cards: new Map(snapshot.cards).set(id, { ...card, span }) } : snapshot;
};

/** How far into a card its right edge reaches for the hand, in map units. */
const EDGE = 7;

/** Whether a point of the board is at the right edge of a card, by which it is drawn over further steps. */
export function isAtRightEdge(map: MapScene, { rect }: Part, { x }: Point): boolean {
  return x - map.rect.x >= rect.x + rect.width - EDGE;
}

/** Drags the right edge of a card over the steps it covers; it never leaves its stage. */
export function startSpan({ canvas, session, words }: Surface, cardId: string): Stroke | null {
  const { board, scene } = session;
  const card = board.get('cards', cardId);
  const place = canvas.index.part(cardId);
  if (!card || !place) return null;
  const { map } = place;
  const first = map.columns.findIndex(({ stepId }) => stepId === card.stepId);
  const stageId = map.columns[first]?.stageId;
  const own = map.columns.slice(first).filter((column) => column.stageId === stageId);
  let span = card.span;
  const stop = (): void => {
    canvas.index.preview(null);
    canvas.gesture.set(null);
  };
  return {
    move(at: At) {
      const x = at.x - map.rect.x;
      // The edge belongs to the column in whose second half it is, or further.
      const covered = own.filter((column) => x >= column.x + column.width / 2).length;
      const next = Math.max(1, covered);
      canvas.gesture.set({ kind: 'span', id: cardId });
      if (next === span) return;
      span = next;
      canvas.index.preview((snapshot) => withSpan(snapshot, cardId, next));
    },
    end() {
      if (span !== card.span) {
        setSpan(board, { id: cardId as CardId, span });
        canvas.announcement.set(words.grid.spans(span));
      }
      scene.flush();
      stop();
    },
    cancel: stop,
  };
}
