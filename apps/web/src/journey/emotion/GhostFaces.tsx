import type { Persona, PersonaId, StepId } from '@wayline/domain';
import { emotionId } from '@wayline/domain';
import { emotionFace, GRID } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { MarksBox } from '../../marks/MarksBox.tsx';
import { useUi } from '../../ui/uiStore.ts';
import { useGrid } from '../GridContext.ts';
import styles from './GhostFaces.module.css';

interface GhostFaceProps {
  readonly stepId: StepId;
  readonly persona: Persona;
  readonly shift: number;
  readonly zero: number;
}

const MIDDLE = GRID.faceSize / 2;

/** A face that is not there yet, at zero: pressing it puts a point there. */
function GhostFace({ stepId, persona, shift, zero }: GhostFaceProps): ReactElement | null {
  const id = emotionId(stepId, persona.id);
  const there = useRecord('emotions', id);
  const { stepName } = useGrid();
  const { canvas: words } = useText();
  if (there) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.ghost}
      style={{ left: `calc(50% + ${shift}px)`, top: zero }}
      data-ghost={id}
      aria-label={words.addEmotion(stepName(stepId), persona.name)}
    >
      <MarksBox
        marks={emotionFace(persona.color, 0, MIDDLE, MIDDLE)}
        width={GRID.faceSize}
        height={GRID.faceSize}
      />
    </button>
  );
}

function GhostOf(props: Omit<GhostFaceProps, 'persona'> & { personaId: PersonaId }): ReactElement | null {
  const persona = useRecord('personas', props.personaId);
  const hidden = useUi(({ lens }) => lens !== null && lens !== props.personaId);
  return persona && !hidden ? <GhostFace {...props} persona={persona} /> : null;
}

interface GhostFacesProps {
  readonly stepId: string | undefined;
  /** Of the emotion lane: what it gains in height it gains above +2. */
  readonly laneHeight: number;
}

const ZERO_FROM_BOTTOM = GRID.emotionLaneHeight - GRID.emotionTop - 2 * GRID.emotionLevel;

/** On hover, a face for each persona of the map that has no point at this step yet. */
export function GhostFaces({ stepId, laneHeight }: GhostFacesProps): ReactElement | null {
  const { personaIds } = useGrid();
  if (stepId === undefined) return null;
  return (
    <>
      {personaIds.map((personaId, index) => (
        <GhostOf
          key={personaId}
          stepId={stepId as StepId}
          personaId={personaId as PersonaId}
          zero={laneHeight - ZERO_FROM_BOTTOM}
          shift={(index - (personaIds.length - 1) / 2) * (GRID.faceSize + 6)}
        />
      ))}
    </>
  );
}
