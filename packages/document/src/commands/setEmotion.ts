import { type EmotionId, emotionId, type PersonaId, type StepId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { createRecord } from './createRecord.ts';
import { DONE, type Result, refused } from './result.ts';
import { type FieldPatch, setFields } from './setFields.ts';
import { usePersonas } from './usePersonas.ts';
import { deleteRecord, putRecord } from './write.ts';

export type SetEmotion = Omit<FieldPatch<'emotions'>, 'id' | 'mapId'> & {
  readonly stepId: StepId;
  readonly personaId: PersonaId;
};

/**
 * Says how a persona feels at a step: makes the one point that the pair may have, or changes it. Two people who make
 * it at the same moment leave the point of one of them, whole.
 */
export function setEmotion(
  board: BoardDocument,
  { stepId, personaId, ...fields }: SetEmotion,
): Result<{ readonly id: EmotionId }> {
  const snapshot = board.snapshot();
  const step = snapshot.steps.get(stepId);
  if (!step || !snapshot.personas.has(personaId)) return refused('notFound');
  const id = emotionId(stepId, personaId);
  if (snapshot.emotions.has(id)) {
    const set = setFields(board, 'emotions', id, fields);
    return set.ok ? { ok: true, id } : set;
  }
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const made = createRecord(board, 'emotions', { ...given, id, stepId, personaId, mapId: step.mapId });
  if (!made.ok) return made;
  board.transact(LOCAL, () => {
    putRecord(board, 'emotions', made.record);
    usePersonas(board, step.mapId, [personaId]);
  });
  return { ok: true, id };
}

/** Takes a persona's point off the curve. */
export function removeEmotion(board: BoardDocument, id: EmotionId): Result {
  if (!board.get('emotions', id)) return refused('notFound');
  board.transact(LOCAL, () => deleteRecord(board, 'emotions', id));
  return DONE;
}
