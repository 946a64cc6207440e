import { LOCAL, setEmotion } from '@wayline/document';
import type { Act, ActScope } from './act.ts';
import { pickedOf } from './picked.ts';

/** The faces of points of the curve, from the worst to the best. */
export function emotionActs(scope: ActScope): readonly Act[] {
  const { session, words, selection } = scope;
  const { emotions } = pickedOf(scope);
  const { board } = session;
  return words.faces.map((label, index): Act => {
    const valence = index - 2;
    return {
      id: `face.${index + 1}`,
      label,
      shortcut: `${index + 1}`,
      section: 'look',
      isOn: emotions.every((emotion) => emotion.valence === valence),
      when: session.canEdit && emotions.length > 0 && emotions.length === selection.length,
      run: () =>
        board.transact(LOCAL, () =>
          emotions.forEach(({ stepId, personaId }) => void setEmotion(board, { stepId, personaId, valence })),
        ),
    };
  });
}
