// biome-ignore-all lint/a11y/useSemanticElements: the same roles as near by, where a table cannot be laid out at the scene's numbers
import type { MapScene, Part } from '@wayline/scene';
import { type ReactElement, useMemo } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useStepName } from '../../journey/useStepName.ts';
import { useSession } from '../../session/useSession.ts';
import { useStore } from '../../session/useStore.ts';
import styles from './FarTree.module.css';

/** A larger table is told by its headers alone: its cells are many, and the Table view has them all. */
const MOST_CELLS = 400;

type Cells = ReadonlyMap<string, readonly Part[]>;

const cellKey = (laneId: string | undefined, stepId: string | undefined): string =>
  `${laneId ?? ''}|${stepId ?? ''}`;

function cellsOf(map: MapScene): Cells {
  const cells = new Map<string, Part[]>();
  for (const part of map.parts) {
    if (part.kind !== 'card') continue;
    const key = cellKey(part.refs.laneId, part.refs.stepId);
    const there = cells.get(key);
    if (there) there.push(part);
    else cells.set(key, [part]);
  }
  return cells;
}

function FarCard({ id }: { readonly id: string }): ReactElement | null {
  const { seen } = useSession();
  const { canvas: words } = useText();
  const card = seen.get('cards', id);
  if (!card) return null;
  const text = card.text.trim() || words.emptyCard(words.cardKinds[card.kind]);
  return (
    <span role="article" aria-label={text}>
      {text}
    </span>
  );
}

/** A map far away as a table to be read; it is edited near by. */
export function FarMap({ map, title }: { readonly map: MapScene; readonly title: string }): ReactElement {
  const { board, ...session } = useSession();
  const frozen = useStore(session.frozen);
  const { canvas: words } = useText();
  const stepName = useStepName(map);
  const cells = useMemo(() => cellsOf(map), [map]);
  const isWhole = map.columns.length * map.rows.length <= MOST_CELLS;
  return (
    <div
      role="grid"
      aria-label={title}
      aria-readonly="true"
      aria-rowcount={map.rows.length + 1}
      aria-colcount={map.columns.length + 1}
      className={styles.table}
    >
      <div role="rowgroup" className={styles.words}>
        <div role="row" tabIndex={-1}>
          <span role="columnheader" tabIndex={-1} aria-label={words.steps} />
          {map.columns.map(({ stepId, stageId }) => (
            <span
              key={stepId ?? stageId}
              role="columnheader"
              tabIndex={-1}
              aria-description={frozen?.about(stepId ?? stageId)}
            >
              {stepName(stepId)}
            </span>
          ))}
        </div>
        {map.rows.map(({ laneId }) => {
          const lane = board.get('lanes', laneId)?.title || words.untitledLane;
          return (
            <div key={laneId} role="row" tabIndex={-1}>
              <span role="rowheader" tabIndex={-1} aria-description={frozen?.about(laneId)}>
                {lane}
              </span>
              {isWhole &&
                map.columns.map(({ stepId, stageId }) => (
                  <span
                    key={stepId ?? stageId}
                    role="gridcell"
                    tabIndex={-1}
                    aria-label={words.cellName(stepName(stepId), lane)}
                  >
                    {(cells.get(cellKey(laneId, stepId)) ?? []).map(({ key, refs }) => (
                      <FarCard key={key} id={refs.cardId ?? ''} />
                    ))}
                  </span>
                ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
