import { addLane } from '@wayline/document';
import { LANES, type Lane, type LaneType, type MapId } from '@wayline/domain';
import type { ReactElement } from 'react';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import fields from '../fields/fields.module.css';
import { useFieldText } from '../fieldText.ts';
import styles from './LanesList.module.css';

const GROUPS = ['customer', 'contact', 'findings', 'blueprint', 'planning', 'other'] as const;

interface AddLanesProps {
  readonly mapId: MapId;
  readonly lanes: readonly Lane[];
  readonly fits: (...names: readonly string[]) => boolean;
}

/** The kinds of lane that a map can still get, in groups. */
export function AddLanes({ mapId, lanes, fits }: AddLanesProps): ReactElement {
  const { board } = useSession();
  const words = useFieldText();
  const ui = useUiStore();
  const isFree = (type: LaneType): boolean =>
    !LANES[type].unique || !lanes.some((lane) => lane.type === type && !lane.hidden);
  const add = (type: LaneType): void => {
    const made = addLane(board, { mapId, type });
    if (made.ok) ui.getState().select([made.id]);
  };
  return (
    <>
      {GROUPS.map((group) => {
        const kinds = Object.values(LANES).filter(
          (lane) => lane.group === group && isFree(lane.type) && fits(lane.title, words.laneGroups[group]),
        );
        if (kinds.length === 0) return null;
        return (
          <section key={group} aria-label={words.laneGroups[group]}>
            <h4 className={styles.group}>{words.laneGroups[group]}</h4>
            <div className={fields.chips}>
              {kinds.map(({ type, title, hint }) => (
                <button
                  key={type}
                  type="button"
                  className={fields.chip}
                  title={hint}
                  aria-label={words.addLane(title)}
                  onClick={() => add(type)}
                >
                  <Icon name="plus" size={14} />
                  {title}
                </button>
              ))}
            </div>
          </section>
        );
      })}
    </>
  );
}
