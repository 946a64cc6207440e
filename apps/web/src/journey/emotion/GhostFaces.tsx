import type { PersonaId, StepId } from '@wayline/domain';
import { emotionId } from '@wayline/domain';
import { emotionFace, GRID } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { MarksBox } from '../../marks/MarksBox.tsx';
import { useUi } from '../../ui/uiStore.ts';
import { useGrid } from '../GridContext.ts';
import { FIRST_COLOR } from './firstColor.ts';
import styles from './GhostFaces.module.css';

interface GhostFaceProps {
  readonly color: number;
  readonly name: string;
  /** Says to the pointer whose point to make, and at which step. */
  readonly ghost: string;
  readonly shift: number;
  readonly zero: number;
}

const MIDDLE = GRID.faceSize / 2;

/** A face that is not there yet, at zero: pressing it puts a point there. */
function GhostFace({ color, name, ghost, shift, zero }: GhostFaceProps): ReactElement {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.ghost}
      style={{ left: `calc(50% + ${shift}px)`, top: zero }}
      data-ghost={ghost}
      aria-label={name}
    >
      <MarksBox marks={emotionFace(color, 0, MIDDLE, MIDDLE)} width={GRID.faceSize} height={GRID.faceSize} />
    </button>
  );
}

interface GhostOfProps extends Pick<GhostFaceProps, 'shift' | 'zero'> {
  readonly stepId: StepId;
  readonly personaId: PersonaId;
}

function GhostOf({ stepId, personaId, ...place }: GhostOfProps): ReactElement | null {
  const id = emotionId(stepId, personaId);
  const persona = useRecord('personas', personaId);
  const there = useRecord('emotions', id);
  const hidden = useUi(({ lens }) => lens !== null && lens !== personaId);
  const { stepName } = useGrid();
  const { canvas: words } = useText();
  if (!persona || there || hidden) return null;
  const name = words.addEmotion(stepName(stepId), persona.name);
  return <GhostFace color={persona.color} name={name} ghost={id} {...place} />;
}

interface GhostFacesProps {
  readonly stepId: string | undefined;
  /** Of the emotion lane: what it gains in height it gains above +2. */
  readonly laneHeight: number;
}

const ZERO_FROM_BOTTOM = GRID.emotionLaneHeight - GRID.emotionTop - 2 * GRID.emotionLevel;

/** On hover, a face for each persona of the map that has no point at this step yet; without personas one for whoever comes first. */
export function GhostFaces({ stepId, laneHeight }: GhostFacesProps): ReactElement | null {
  const { personaIds, stepName } = useGrid();
  const { canvas: words } = useText();
  if (stepId === undefined) return null;
  if (personaIds.length === 0)
    return (
      <GhostFace
        color={FIRST_COLOR}
        name={words.addFirstEmotion(stepName(stepId))}
        ghost={`${stepId}|`}
        zero={laneHeight - ZERO_FROM_BOTTOM}
        shift={0}
      />
    );
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
