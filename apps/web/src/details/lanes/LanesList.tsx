import { LOCAL, setFields } from '@wayline/document';
import { LANES, type Lane, lanesOf, type MapId } from '@wayline/domain';
import { type ReactElement, useState } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useText } from '../../i18n/useText.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { FoldSection } from '../fields/FoldSection.tsx';
import fields from '../fields/fields.module.css';
import { useFieldText } from '../fieldText.ts';
import { AddLanes } from './AddLanes.tsx';
import styles from './LanesList.module.css';

function LaneLine({ lane }: { readonly lane: Lane }): ReactElement {
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const words = useFieldText();
  const ui = useUiStore();
  const title = lane.title.trim() || canvas.untitledLane;
  const isFolded = lane.collapsed === true;
  return (
    <li className={styles.line}>
      <input
        type="checkbox"
        aria-label={words.laneShown(title)}
        checked={lane.hidden !== true}
        disabled={!canEdit}
        onChange={(event) =>
          setFields(board, 'lanes', lane.id, { hidden: event.target.checked ? undefined : true })
        }
      />
      <button type="button" className={styles.name} onClick={() => ui.getState().select([lane.id])}>
        {title}
        {LANES[lane.type].title !== title && <small>{LANES[lane.type].title}</small>}
      </button>
      {canEdit && (
        <button
          type="button"
          className={fields.link}
          aria-label={isFolded ? canvas.laneUnfolded(title) : canvas.laneFolded(title)}
          onClick={() => setFields(board, 'lanes', lane.id, { collapsed: isFolded ? undefined : true })}
        >
          <Icon name={isFolded ? 'chevron-right' : 'chevron-down'} size={14} />
        </button>
      )}
    </li>
  );
}

/** All lanes of a map: which are in view, which are folded, and which could be added, by kind and by name. */
export function LanesList({ mapId }: { readonly mapId: MapId }): ReactElement {
  const { board, canEdit } = useSession();
  const words = useFieldText();
  const [query, setQuery] = useState('');
  useSnapshot((snapshot) => snapshot.lanes);
  const lanes = lanesOf(board.snapshot(), mapId);
  const hidden = lanes.filter((lane) => lane.hidden);
  const wanted = query.trim().toLocaleLowerCase();
  const fits = (...names: readonly string[]): boolean =>
    names.some((name) => name.toLocaleLowerCase().includes(wanted));
  const showAll = (): void =>
    board.transact(LOCAL, () => {
      for (const { id } of hidden) setFields(board, 'lanes', id, { hidden: undefined });
    });
  return (
    <FoldSection name="map.lanes" title={words.lanes} filled={lanes.length}>
      <input
        type="search"
        className={styles.search}
        aria-label={words.findLane}
        placeholder={words.findLane}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className={styles.list} aria-label={words.lanesOfMap}>
        {lanes
          .filter(({ title, type }) => fits(title, LANES[type].title))
          .map((lane) => (
            <LaneLine key={lane.id} lane={lane} />
          ))}
      </ul>
      {canEdit && hidden.length > 1 && (
        <button type="button" className={fields.link} onClick={showAll}>
          <Icon name="eye" size={14} />
          {words.showAllLanes}
        </button>
      )}
      {canEdit && <AddLanes mapId={mapId} lanes={lanes} fits={fits} />}
    </FoldSection>
  );
}
