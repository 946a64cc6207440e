import { addFirstEmotion } from '@wayline/document';
import type { StepId } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import { FIRST_COLOR } from '../journey/emotion/firstColor.ts';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { PersonaFace } from './PersonaFace.tsx';

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
      <PersonaFace color={FIRST_COLOR} valence={0} size={size} />
    </button>
  );
}
