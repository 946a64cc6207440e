import { type ReactNode, useSyncExternalStore } from 'react';
import { useText } from '../i18n/useText.ts';
import feeling from '../twin/Feeling.module.css';
import { Feeling } from '../twin/Feeling.tsx';
import { FirstFeeling } from '../twin/FirstFeeling.tsx';
import { cellKey, spotKey } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';
import { useSpot } from '../twin/useSpot.ts';
import styles from './CardCell.module.css';
import { useTable } from './TableContext.ts';
import { useStepTitle } from './useStepTitle.ts';

interface FeelingCellProps {
  readonly laneId: string;
  readonly stepId: string;
  readonly title: string;
  readonly personaIds: readonly string[];
  readonly className: string;
}

/** How each persona feels at one step. While the keyboard is in the cell, Tab goes through all of them. */
export function FeelingCell({ laneId, stepId, title, personaIds, className }: FeelingCellProps): ReactNode {
  const { canvas: words } = useText();
  const { mapId, leave } = useTable();
  const { stop, focus } = useTwin();
  const place = { mapId, laneId, stepId };
  const key = cellKey(place);
  const { props } = useSpot({ kind: 'cell', ...place });
  const inside = useSyncExternalStore(stop.subscribe, () => {
    const at = stop.get();
    return at === key || at?.startsWith(`${key}|`) === true;
  });
  const step = useStepTitle(stepId);
  return (
    <td
      {...props}
      tabIndex={inside ? 0 : -1}
      aria-label={words.cellName(step, title)}
      className={`${className} ${styles.cell}`}
    >
      {personaIds.length === 0 && (
        <div className={feeling.feeling}>
          <FirstFeeling
            stepId={stepId}
            stepName={step}
            size={26}
            tabIndex={inside ? 0 : -1}
            className={feeling.ghost}
            onMade={(personaId) => focus(spotKey({ kind: 'emotion', ...place, personaId }))}
          />
        </div>
      )}
      <ul className={styles.feelings}>
        {personaIds.map((personaId) => {
          const spot = { kind: 'emotion', ...place, personaId } as const;
          return (
            <li key={personaId}>
              <Feeling spot={spot} stepName={step} tabbable={inside} onLeave={(how) => leave(spot, how)} />
            </li>
          );
        })}
      </ul>
    </td>
  );
}
