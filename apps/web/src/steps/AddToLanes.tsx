import type { Lane } from '@wayline/domain';
import { Plus } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import styles from './AddToLanes.module.css';
import { useSteps } from './StepsContext.ts';

/** So many lanes are named in the line; the others it only counts. */
const NAMED = 2;

interface AddToLanesProps {
  /** The lanes in which nothing lies at this step. */
  readonly empty: readonly Lane[];
}

/** The empty lanes of the step in one quiet line; opened, each is a way to write into it. */
export function AddToLanes({ empty }: AddToLanesProps): ReactElement | null {
  const { steps: words, canvas } = useText();
  const { stepId, stepName, aimAt } = useSteps();
  const [openAt, setOpenAt] = useState<string | null>(null);
  if (empty.length === 0) return null;
  const titleOf = ({ title }: Lane): string => title.trim() || canvas.untitledLane;
  if (openAt === stepId) {
    return (
      <div className={styles.chips}>
        {empty.map((lane) => (
          <button
            key={lane.id}
            type="button"
            className={styles.chip}
            aria-label={words.addToLane(titleOf(lane), stepName)}
            onClick={() => aimAt(lane.id)}
          >
            <Plus size={16} strokeWidth={1.75} aria-hidden />
            {titleOf(lane)}
          </button>
        ))}
      </div>
    );
  }
  const names = empty.slice(0, NAMED).map(titleOf);
  if (empty.length > NAMED) names.push(words.moreLanes(empty.length - NAMED));
  return (
    <button
      type="button"
      className={styles.more}
      aria-expanded={false}
      onClick={() => {
        const [only] = empty.length === 1 ? empty : [];
        if (only) aimAt(only.id);
        else setOpenAt(stepId);
      }}
    >
      {words.addToLanes(names.join(', '))}
    </button>
  );
}
