import { type BoardIndex, emotionId, type MapId, type PersonaId, type StepId } from '@wayline/domain';
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { type TableModel, tableModel } from '../table/tableModel.ts';
import { SpotText } from '../twin/SpotText.tsx';
import { spotKey } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';
import { useActs } from '../twin/useActs.ts';
import { useSpot } from '../twin/useSpot.ts';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { useUiStore } from '../ui/uiStore.ts';
import { LaneList } from './LaneList.tsx';
import styles from './Outline.module.css';
import { OutlineContext, type OutlineShared, useOutline } from './OutlineContext.ts';
import { outlineSpots } from './outlineSpots.ts';
import { StageItem } from './StageItem.tsx';
import { TrayItem } from './TrayItem.tsx';
import { useOutlineKeys } from './useOutlineKeys.ts';

/** A journey map as an outline: its stages, their steps, and what lies at each step, lane by lane. */
export function MapOutline({
  mapId,
  index,
}: {
  readonly mapId: MapId;
  readonly index: BoardIndex;
}): ReactNode {
  const last = useRef<TableModel>(undefined);
  const model = useMemo(() => tableModel(index, mapId, last.current), [index, mapId]);
  last.current = model;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const { emotions } = index.snapshot;
  const spots = useMemo(
    () =>
      outlineSpots(model, {
        closed,
        feels: (step, persona) => emotions.has(emotionId(step as StepId, persona as PersonaId)),
      }),
    [model, closed, emotions],
  );
  const rows = useRef({ model, spots });
  rows.current = { model, spots };
  const acts = useActs();
  const { stop } = useTwin();
  const { canEdit } = useSession();
  const { canvas: words, outline } = useText();
  const ui = useUiStore();
  const toggle = (id: string): void =>
    setClosed((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const keys = useOutlineKeys(rows, acts, { isClosed: (id) => closed.has(id), toggle });
  const shared: OutlineShared = { mapId, acts, model: () => rows.current.model, closed, toggle, ...keys };

  const before = useRef<readonly string[]>([]);
  useEffect(() => {
    // Tab always comes to something: to the title where what it came to last is gone.
    const now = spots.map(spotKey);
    const at = stop.get();
    if (at === null || (before.current.includes(at) && !now.includes(at))) stop.set(mapId);
    before.current = now;
  }, [spots, stop, mapId]);

  const { stages } = model.scene;
  const allClosed = stages.length > 0 && stages.every(({ stageId }) => closed.has(stageId));
  return (
    <OutlineContext value={shared}>
      <article
        className={styles.map}
        onKeyDown={keys.onKeyDown}
        onFocus={() => ui.getState().setFocus({ mapId, key: '' })}
      >
        <header className={styles.head}>
          <Title />
          <IconButton
            icon={allClosed ? ChevronsUpDown : ChevronsDownUp}
            label={allClosed ? outline.openAll : outline.closeAll}
            onPress={() => setClosed(new Set(allClosed ? [] : stages.map(({ stageId }) => stageId)))}
          />
        </header>
        <ol className={styles.stages}>
          {stages.map(({ stageId }, at) => (
            <StageItem key={stageId} stageId={stageId} number={at + 1} model={model} />
          ))}
        </ol>
        {canEdit && stages.length === 0 && (
          <button type="button" className={styles.addFirst} onClick={() => acts.addStage(mapId)}>
            {words.addFirstStage}
          </button>
        )}
        {model.hasTray && <TrayItem model={model} />}
        <LaneList model={model} />
      </article>
    </OutlineContext>
  );
}

function Title(): ReactNode {
  const { mapId, caret, press, leave, writeKey } = useOutline();
  const map = useRecord('maps', mapId);
  const { canvas: words } = useText();
  const spot = { kind: 'map', mapId } as const;
  const { props, selected } = useSpot(spot);
  const name = map?.title.trim() || words.untitledMap;
  const line = map
    ? [words.details.mapStates[map.state], map.scenario.trim()].filter(Boolean).join(' · ')
    : '';
  return (
    <div className={styles.titles}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press opens the text; Enter does it by key, in the outline's own keys */}
      <h2
        {...props}
        aria-label={name}
        className={`${styles.spot} ${styles.title} ${selected ? styles.selected : ''}`}
        onClick={(event) => press(spot, event)}
      >
        <SpotText
          collection="maps"
          id={mapId}
          field="title"
          value={map?.title ?? ''}
          empty={words.untitledMap}
          label={words.nameOf(name)}
          placeholder={words.mapHint}
          caret={caret()}
          onLeave={(how) => leave(spot, how)}
          onKey={(event) => writeKey(spot, event)}
        />
      </h2>
      <p className={styles.line}>{line}</p>
    </div>
  );
}
