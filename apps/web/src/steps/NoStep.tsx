import { type BoardIndex, type JourneyMap, stagesOf } from '@wayline/domain';
import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { useActs } from '../twin/useActs.ts';
import { Button } from '../ui/controls/Button.tsx';
import styles from './StepsView.module.css';

interface NoStepProps {
  readonly map: JourneyMap;
  readonly index: BoardIndex;
}

/** A map without steps: the way to its first one. */
export function NoStep({ map, index }: NoStepProps): ReactElement {
  const { steps: words, canvas } = useText();
  const { canEdit } = useSession();
  const acts = useActs();
  const [stage] = stagesOf(index, map.id);
  return (
    <div className={styles.none}>
      <p>{words.noStep}</p>
      {canEdit && (
        <Button
          icon={Plus}
          size="large"
          onPress={() => (stage ? acts.addStep(stage.id) : acts.addStage(map.id))}
        >
          {stage ? canvas.addFirstStep(stage.name.trim() || canvas.untitledStage) : canvas.addFirstStage}
        </Button>
      )}
    </div>
  );
}
