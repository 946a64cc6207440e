import type { ReactNode } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { FrozenMark } from '../frozen/FrozenMark.tsx';
import { useFrozenAbout } from '../frozen/useFrozenAbout.ts';
import { useText } from '../i18n/useText.ts';
import { LaneSlot } from '../private/PrivateSlot.tsx';
import { useSession } from '../session/useSession.ts';
import type { TableModel } from '../table/tableModel.ts';
import { LaneWriter } from '../twin/LaneWriter.tsx';
import { SpotMenu } from '../twin/SpotMenu.tsx';
import spotText from '../twin/SpotText.module.css';
import { useSpot } from '../twin/useSpot.ts';
import { useUi } from '../ui/uiStore.ts';
import { Fold } from './Fold.tsx';
import styles from './Outline.module.css';
import { useOutline } from './OutlineContext.ts';
import { lanesKey } from './outlineSpots.ts';

/** The lanes of the map, in order: each step above has the same. */
export function LaneList({ model }: { readonly model: TableModel }): ReactNode {
  const { canvas: words, outline } = useText();
  const { canEdit } = useSession();
  const { mapId, acts, closed } = useOutline();
  const key = lanesKey(mapId);
  return (
    <section className={styles.stageItem}>
      <div className={styles.row}>
        <Fold id={key} name={outline.lanes} tabbable />
        <h3 className={styles.stage}>{outline.lanes}</h3>
      </div>
      {!closed.has(key) && (
        <ol className={styles.laneList}>
          {model.lanes.map(({ row }) => (
            <LaneItem key={row.laneId} laneId={row.laneId} />
          ))}
          {canEdit && model.lanes.length === 0 && (
            <li>
              <button type="button" className={styles.addFirst} onClick={() => acts.addLane(mapId)}>
                {words.addFirstLane}
              </button>
            </li>
          )}
        </ol>
      )}
    </section>
  );
}

function LaneItem({ laneId }: { readonly laneId: string }): ReactNode {
  const lane = useRecord('lanes', laneId);
  const { canvas: words, scene } = useText();
  const { mapId, caret, press, leave, writeKey, model } = useOutline();
  const spot = { kind: 'lane', mapId, laneId } as const;
  const { props, selected } = useSpot(spot);
  const frozen = useFrozenAbout(laneId);
  const editing = useUi((ui) => (ui.editing?.id === laneId ? ui.editing : null));
  if (!lane) return null;
  const name = lane.title.trim() || words.untitledLane;
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a row that is stood on by key; a fieldset is a form's */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the row does the same, in the outline's own keys */}
      <div
        {...props}
        role="group"
        aria-label={name}
        aria-description={frozen}
        data-frozen={frozen ? '' : undefined}
        className={`${styles.spot} ${styles.laneRow} ${selected ? styles.selected : ''}`}
        onClick={(event) => press(spot, event)}
      >
        {editing ? (
          <LaneWriter
            lane={lane}
            editing={editing}
            label={words.nameOf(name)}
            caret={caret()}
            onLeave={(how) => leave(spot, how)}
            onKey={(event) => writeKey(spot, event)}
          />
        ) : (
          <span className={`${spotText.text} ${lane.title.trim() ? '' : spotText.hint}`}>{name}</span>
        )}
        {!editing && scene.journey.lanes[lane.type].title !== lane.title && lane.type !== 'custom' && (
          <span className={styles.count}>{scene.journey.lanes[lane.type].title}</span>
        )}
        <FrozenMark id={laneId} />
        <LaneSlot laneId={laneId} />
        <SpotMenu spot={spot} name={name} model={model} />
      </div>
    </li>
  );
}
