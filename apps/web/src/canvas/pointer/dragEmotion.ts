import { addFirstEmotion, setEmotion } from '@wayline/document';
import type { BoardSnapshot, Emotion, PersonaId, StepId } from '@wayline/domain';
import { draggedValence } from '../../journey/emotion/valence.ts';
import type { At, Stroke, Surface } from './stroke.ts';

const withValence = (snapshot: BoardSnapshot, emotion: Emotion, valence: number): BoardSnapshot => {
  const current = snapshot.emotions.get(emotion.id) ?? emotion;
  return { ...snapshot, emotions: new Map(snapshot.emotions).set(emotion.id, { ...current, valence }) };
};

/** Drags a point of a curve up and down; the curve is laid out anew with it, and written on the drop. */
export function startDragEmotion({ canvas, session }: Surface, from: At, emotion: Emotion): Stroke {
  const { board, scene } = session;
  let shown = emotion.valence;
  const stop = (): void => {
    canvas.index.preview(null);
    canvas.gesture.set(null);
  };
  const write = (valence: number): void => {
    setEmotion(board, { stepId: emotion.stepId, personaId: emotion.personaId, valence });
  };
  return {
    move(at) {
      const valence = draggedValence(emotion.valence, at.y - from.y, at.alt);
      if (valence === shown) return;
      shown = valence;
      canvas.gesture.set({ kind: 'emotion', id: emotion.id });
      canvas.index.preview((snapshot) => withValence(snapshot, emotion, valence));
    },
    end() {
      if (shown !== emotion.valence) write(shown);
      scene.flush();
      stop();
    },
    cancel: stop,
  };
}

/** Puts a point where a ghost stood, at zero; returns it. The ghost of a map without personas names none. */
export function addEmotionAt(
  { session: { board, scene }, words }: Surface,
  ghost: string,
): Emotion | undefined {
  const [stepId, personaId] = ghost.split('|') as [StepId, PersonaId | ''];
  const made = personaId
    ? setEmotion(board, { stepId, personaId, valence: 0 })
    : addFirstEmotion(board, { stepId, valence: 0, name: words.firstPersona });
  scene.flush();
  return made.ok ? board.get('emotions', made.id) : undefined;
}
