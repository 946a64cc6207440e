import { setFields } from '@wayline/document';
import { quadrant } from '@wayline/domain';
import { useCallback } from 'react';
import { useSession } from '../session/useSession.ts';
import { useTwin } from '../twin/TwinContext.ts';
import type { Rating } from './nudged.ts';
import { useOpportunityText } from './opportunityWords.ts';

/** Writes the numbers of an opportunity, or takes them away, and says what they are now. One step to take back. */
export function useRate(): (id: string, rating: Rating | null) => void {
  const { board, canEdit, frozen } = useSession();
  const { say } = useTwin();
  const text = useOpportunityText();
  return useCallback(
    (id, rating) => {
      const card = board.get('cards', id);
      if (!canEdit || card?.kind !== 'opportunity' || frozen.get()?.stops(id)) return;
      const { impact, effort } = rating ?? { impact: undefined, effort: undefined };
      if (card.impact !== impact || card.effort !== effort) setFields(board, 'cards', id, { impact, effort });
      say(
        rating ? text.rated(rating.impact, rating.effort, text.quadrants[quadrant(rating)]) : text.notRated,
      );
    },
    [board, canEdit, frozen, say, text],
  );
}
