import { compareOrder, type EmotionId, type PersonaId, type StepId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { addPersona } from './addPersona.ts';
import { type Result, refused } from './result.ts';
import { setEmotion } from './setEmotion.ts';

export interface AddFirstEmotion {
  readonly stepId: StepId;
  readonly valence: number;
  /** What the persona is called if the board has none yet. */
  readonly name: string;
}

/**
 * Says how a step feels on a map that has no persona yet. A feeling is always somebody's, so the board's first persona
 * joins the map; on a board without any, one is made. On a map that has personas its first one feels.
 */
export function addFirstEmotion(
  board: BoardDocument,
  { stepId, valence, name }: AddFirstEmotion,
): Result<{ readonly id: EmotionId }> {
  const snapshot = board.snapshot();
  const step = snapshot.steps.get(stepId);
  if (!step) return refused('notFound');
  const known: PersonaId | undefined =
    snapshot.maps.get(step.mapId)?.personaIds[0] ?? [...snapshot.personas.values()].sort(compareOrder)[0]?.id;
  return board.transact(LOCAL, () => {
    if (known) return setEmotion(board, { stepId, personaId: known, valence });
    const made = addPersona(board, { name });
    return made.ok ? setEmotion(board, { stepId, personaId: made.id, valence }) : made;
  });
}
