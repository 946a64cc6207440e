import { ChevronLeft, ChevronRight, Ellipsis } from 'lucide-react';
import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { FrozenMark } from '../frozen/FrozenMark.tsx';
import { useFrozenAbout } from '../frozen/useFrozenAbout.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { SpotText } from '../twin/SpotText.tsx';
import { useSpot } from '../twin/useSpot.ts';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { useUi } from '../ui/uiStore.ts';
import styles from './StepHead.module.css';
import { useSteps } from './StepsContext.ts';
import type { StepAt } from './stepAt.ts';
import { useTap } from './useTap.ts';

interface StepHeadProps {
  readonly place: StepAt;
  readonly onGo: (stepId: string) => void;
}

/** Which step this is, and the ways to the ones beside it. */
export function StepHead({ place, onGo }: StepHeadProps): ReactElement {
  const { steps: words, canvas, twin } = useText();
  const { mapId, stepId, stepName, leave, openMenu } = useSteps();
  const { canEdit } = useSession();
  const { steps, at } = place;
  const step = useRecord('steps', stepId);
  const stage = useRecord('stages', step?.stageId ?? '');
  const spot = { kind: 'step', mapId, stageId: step?.stageId ?? '', stepId } as const;
  const { props, selected, peer } = useSpot(spot);
  const editing = useUi((ui) => ui.editing?.id === stepId);
  const tap = useTap(spot);
  const frozen = useFrozenAbout(stepId);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <p className={styles.where}>
          {words.where(stage?.name.trim() || canvas.untitledStage, at + 1, steps.length)}
          <FrozenMark id={stepId} />
        </p>
        <h2
          {...props}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a name is picked, written and moved by keys
          tabIndex={0}
          aria-label={stepName}
          aria-description={frozen}
          className={styles.name}
          data-selected={selected || undefined}
          onContextMenu={(event) => {
            event.preventDefault();
            if (canEdit) openMenu(spot);
          }}
          {...tap}
        >
          <SpotText
            collection="steps"
            id={stepId}
            field="name"
            value={step?.name ?? ''}
            empty={canvas.untitledStep}
            label={canvas.nameOf(stepName)}
            placeholder={canvas.stepHint}
            onLeave={(how) => leave(spot, how)}
          />
          {peer && (
            <span className={styles.peer} aria-hidden="true">
              {peer.name}
            </span>
          )}
        </h2>
      </div>
      {canEdit && selected && !editing && (
        <IconButton
          icon={Ellipsis}
          label={twin.actions(stepName)}
          className={styles.go}
          onPress={() => openMenu(spot)}
        />
      )}
      <IconButton
        icon={ChevronLeft}
        label={words.previous}
        isDisabled={!before}
        className={styles.go}
        onPress={() => before && onGo(before.id)}
      />
      <IconButton
        icon={ChevronRight}
        label={words.next}
        isDisabled={!after}
        className={styles.go}
        onPress={() => after && onGo(after.id)}
      />
    </header>
  );
}
