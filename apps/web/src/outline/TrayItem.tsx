import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import type { TableModel } from '../table/tableModel.ts';
import { LaneGroup } from './LaneGroup.tsx';
import styles from './Outline.module.css';

const NOBODY: readonly string[] = [];

/** The cards that have no step yet. */
export function TrayItem({ model }: { readonly model: TableModel }): ReactNode {
  const { outline: words } = useText();
  return (
    <section className={styles.stageItem}>
      <div className={styles.row}>
        <h3 className={styles.stage}>{words.notPlaced}</h3>
      </div>
      <ul className={`${styles.lanes} ${styles.trayLanes}`}>
        {model.lanes
          .filter(({ tray }) => tray.length > 0)
          .map((lane) => (
            <LaneGroup
              key={lane.row.laneId}
              lane={lane}
              stepId={null}
              stepName={words.notPlaced}
              cards={lane.tray}
              personaIds={NOBODY}
            />
          ))}
      </ul>
    </section>
  );
}
