import { type BoardIndex, type MapId, mapsOf, stagesOf } from '@wayline/domain';
import type { ReactElement } from 'react';
import { Choose } from '../ui/controls/Choose.tsx';
import { useOpportunityText } from './opportunityWords.ts';
import type { OpportunityFilter } from './useOpportunities.ts';

/** Of which map and which stage the opportunities are; each is asked only where there are several. */
export function Filters({
  index,
  filter,
  onChange,
  untitled,
}: {
  readonly index: BoardIndex;
  readonly filter: OpportunityFilter;
  readonly onChange: (filter: OpportunityFilter) => void;
  readonly untitled: { readonly untitledMap: string; readonly untitledStage: string };
}): ReactElement {
  const text = useOpportunityText();
  const maps = mapsOf(index);
  const chosen = filter.mapId ?? (maps.length === 1 ? maps[0]?.id : undefined);
  const stages = chosen === undefined ? [] : stagesOf(index, chosen as MapId);
  return (
    <>
      {maps.length > 1 && (
        <Choose
          label={text.map}
          value={filter.mapId ?? ''}
          options={[
            { value: '', name: text.allMaps },
            ...maps.map(({ id, title }) => ({ value: id, name: title.trim() || untitled.untitledMap })),
          ]}
          onChange={(mapId) => onChange({ mapId: mapId || null, stageId: null })}
        />
      )}
      {stages.length > 1 && (
        <Choose
          label={text.stage}
          value={filter.stageId ?? ''}
          options={[
            { value: '', name: text.allStages },
            ...stages.map(({ id, name }) => ({ value: id, name: name.trim() || untitled.untitledStage })),
          ]}
          onChange={(stageId) => onChange({ ...filter, stageId: stageId || null })}
        />
      )}
    </>
  );
}
