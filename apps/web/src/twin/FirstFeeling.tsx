import { addFirstEmotion } from '@wayline/document';
import type { StepId } from '@wayline/domain';
import { emotionFace } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import { Marks } from '../marks/Marks.tsx';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';

interface FirstFeelingProps {
  readonly stepId: string;
  readonly stepName: string;
  /** Side of the face, in px. */
  readonly size: number;
  readonly className: string | undefined;
  readonly tabIndex?: number;
  /** Told whose feeling was made. */
  readonly onMade?: (personaId: string) => void;
}

/** The colour of a board's first persona. */
const FIRST_COLOR = 1;
const BOX = 25;

/** The face of nobody yet, on a map without personas: pressing it says how the step feels, and brings the persona. */
export function FirstFeeling({
  stepId,
  stepName,
  size,
  className,
  tabIndex,
  onMade,
}: FirstFeelingProps): ReactElement | null {
  const { board, canEdit } = useSession();
  const { canvas: words } = useText();
  const ui = useUiStore();
  if (!canEdit) return null;
  const make = (): void => {
    const made = addFirstEmotion(board, { stepId: stepId as StepId, valence: 0, name: words.firstPersona });
    if (!made.ok) return;
    ui.getState().select([made.id]);
    onMade?.(board.get('emotions', made.id)?.personaId ?? '');
  };
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      className={className}
      aria-label={words.addFirstEmotion(stepName)}
      onClick={make}
    >
      <svg width={size} height={size} viewBox={`0 0 ${BOX} ${BOX}`} aria-hidden="true">
        <Marks marks={emotionFace(FIRST_COLOR, 0, BOX / 2, BOX / 2)} />
      </svg>
    </button>
  );
}
