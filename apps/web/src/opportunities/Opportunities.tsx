import { addOpportunity } from '@wayline/document';
import { type CardId, lanesOf, type MapId, mapsOf } from '@wayline/domain';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { NoMaps } from '../twin/NoMaps.tsx';
import { spotKey } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';
import { useBoardIndex } from '../twin/useBoardIndex.ts';
import { Button } from '../ui/controls/Button.tsx';
import { PageHead } from '../ui/controls/PageHead.tsx';
import { useUiStore } from '../ui/uiStore.ts';
import { EmptyOpportunities } from './EmptyOpportunities.tsx';
import { Filters } from './Filters.tsx';
import { Matrix } from './Matrix.tsx';
import styles from './opportunities.module.css';
import { useOpportunityText } from './opportunityWords.ts';
import { Ranking } from './Ranking.tsx';
import { type OpportunityFilter, useOpportunities } from './useOpportunities.ts';

const EVERYTHING: OpportunityFilter = { mapId: null, stageId: null };

/** The matrix with its tray, and the ranking beside it. */
export function Opportunities(): ReactNode {
  const text = useOpportunityText();
  const { scene, canvas } = useText();
  const { board, canEdit, frozen } = useSession();
  const { focus } = useTwin();
  const ui = useUiStore();
  const index = useBoardIndex();
  const [wanted, setFilter] = useState(EVERYTHING);
  // A map or a stage that somebody deleted filters nothing any more.
  const { maps, stages } = index.snapshot;
  const filter: OpportunityFilter = {
    mapId: maps.has(wanted.mapId ?? '') ? wanted.mapId : null,
    stageId: stages.has(wanted.stageId ?? '') ? wanted.stageId : null,
  };
  const ranked = useOpportunities(index, filter);
  const mapId = (filter.mapId ?? mapsOf(index)[0]?.id) as MapId | undefined;

  function add(): void {
    if (mapId === undefined) return;
    const lane = lanesOf(index, mapId).find(({ type }) => type === 'opportunities');
    if (lane && frozen.get()?.stops(lane.id)) return;
    const made = addOpportunity(board, mapId, scene.journey.lanes.opportunities.title);
    if (!made.ok) return;
    setFilter((now) => ({ ...now, stageId: null }));
    ui.getState().select([made.id]);
    ui.getState().edit({ collection: 'cards', id: made.id, field: 'text', fresh: true });
    focus(spotKey({ kind: 'card', cardId: made.id as CardId, mapId, laneId: '', stepId: null }));
  }

  const isFiltered = filter.mapId !== null || filter.stageId !== null;
  if (mapId === undefined) return <NoMaps />;
  if (ranked.length === 0 && !isFiltered) return <EmptyOpportunities {...(canEdit && { onAdd: add })} />;
  return (
    <div className={styles.page}>
      <PageHead title={text.title} count={text.count(ranked.length)}>
        <Filters index={index} filter={filter} onChange={setFilter} untitled={canvas} />
        {canEdit && (
          <Button look="ink" icon={Plus} onPress={add}>
            {text.add}
          </Button>
        )}
      </PageHead>
      {ranked.length === 0 ? (
        <p className={styles.none}>{text.empty.filtered}</p>
      ) : (
        <div className={styles.parts}>
          <Matrix ranked={ranked} />
          <Ranking index={index} ranked={ranked} />
        </div>
      )}
    </div>
  );
}
