import type { Change } from '../change/change.ts';
import { patch } from '../change/change.ts';
import { emotionId } from '../ids.ts';
import { roundValence } from '../measures/valence.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import type { Violation } from './violation.ts';

/** I5, I6: one emotion point per step and persona, both there, within the scale. */
export function emotionViolations({ emotions, steps, personas }: BoardSnapshot): Violation[] {
  const found: Violation[] = [];
  for (const emotion of emotions.values()) {
    const { id, stepId, personaId, mapId, valence } = emotion;
    const report = (invariant: 'I5' | 'I6', field: string, message: string, fix: readonly Change[]): void => {
      found.push({ invariant, collection: 'emotions', id, field, message, fix });
    };
    const remove: Change = { type: 'delete', collection: 'emotions', id };
    const step = steps.get(stepId);
    if (!step || !personas.has(personaId)) {
      const missing = step ? 'persona' : 'step';
      report('I5', `${missing}Id`, `the emotion belongs to no ${missing} and is removed`, [remove]);
      continue;
    }
    const key = emotionId(stepId, personaId);
    if (id !== key) {
      const fix: Change[] = [remove];
      if (!emotions.has(key))
        fix.push({ type: 'put', collection: 'emotions', record: { ...emotion, id: key } });
      report('I5', 'id', 'the emotion is not filed under its step and persona', fix);
      continue;
    }
    if (mapId !== step.mapId) {
      report('I5', 'mapId', 'the emotion names another map than its step', [
        patch('emotions', id, { mapId: step.mapId }),
      ]);
    }
    if (!(valence >= -2 && valence <= 2)) {
      report('I6', 'valence', `${valence} is no valence from −2 to 2`, [
        patch('emotions', id, { valence: Number.isFinite(valence) ? roundValence(valence) : 0 }),
      ]);
    }
  }
  return found;
}
