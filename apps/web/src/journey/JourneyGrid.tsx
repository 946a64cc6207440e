// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be laid out at the scene's numbers, nor culled by rows
import type { MapScene } from '@wayline/scene';
import { type FunctionComponent, memo, type ReactElement, useLayoutEffect, useMemo, useRef } from 'react';
import { useCanvas } from '../canvas/CanvasContext.ts';
import { useMapScene } from '../canvas/index/useSceneOf.ts';
import { useDetail, useSeenArea } from '../canvas/view/useView.ts';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { type UiState, useUi } from '../ui/uiStore.ts';
import { useLensPaint } from '../ui/useLensPaint.ts';
import { CellPlus, useHoveredCell } from './CellPlus.tsx';
import { columnsIn } from './columnsIn.ts';
import { type Grid, GridContext } from './GridContext.ts';
import type { GridModel } from './gridModel.ts';
import { FirstRow } from './headers/FirstButton.tsx';
import { HeaderRows } from './headers/HeaderRows.tsx';
import { LaneNames } from './headers/LaneNames.tsx';
import { MapHeader } from './headers/MapHeader.tsx';
import styles from './JourneyGrid.module.css';
import { useGridKeys } from './keys/useGridKeys.ts';
import { LaneRow } from './LaneRow.tsx';
import { createPins } from './pinned/pins.ts';
import { useGridActs } from './useGridActs.ts';
import { useGridModel } from './useGridModel.ts';
import { useStepName } from './useStepName.ts';

interface JourneyGridProps {
  readonly mapId: string;
}

/** A journey map: its header, and under it a grid of steps × lanes drawn at the scene's numbers. */
export const JourneyGrid: FunctionComponent<JourneyGridProps> = memo(function JourneyGrid({
  mapId,
}: JourneyGridProps) {
  const scene = useMapScene(mapId, useUi(writtenCard));
  return scene ? <LaidOut mapId={mapId} scene={scene} /> : null;
});

/** The card whose words are being written. */
const writtenCard = ({ editing }: UiState): string | null =>
  editing?.collection === 'cards' && editing.field === 'text' ? editing.id : null;

/** Rows of the grid before the first lane: stages and steps. */
const HEADER_ROWS = 2;

function LaidOut({ mapId, scene }: JourneyGridProps & { readonly scene: MapScene }): ReactElement {
  const map = useRecord('maps', mapId);
  const { canEdit } = useSession();
  const { view } = useCanvas();
  const { canvas: words } = useText();
  const detail = useDetail();
  const model = useGridModel(scene);
  const root = useRef<HTMLElement>(null);
  const latest = useRef<GridModel>(model);
  latest.current = model;
  const pins = useMemo(createPins, []);
  const stepName = useStepName(scene);
  const acts = useGridActs(mapId, latest, root);
  const lensPaint = useLensPaint();
  const personaIds = map?.personaIds;
  const grid = useMemo<Grid>(
    () => ({ mapId, detail, canEdit, lensPaint, personaIds: personaIds ?? [], stepName, pins, ...acts }),
    [mapId, detail, canEdit, lensPaint, personaIds, stepName, pins, acts],
  );
  const keys = useGridKeys(mapId, latest, grid);
  const { hovered, ...hover } = useHoveredCell(model);

  useLayoutEffect(() => {
    if (!root.current) return;
    return pins.follow(view, root.current, () => latest.current.scene);
  }, [pins, view]);
  useLayoutEffect(pins.refresh);

  const { width, height } = scene.rect;
  return (
    <GridContext value={grid}>
      <section
        ref={root}
        className={styles.map}
        style={{ width, height }}
        data-map={mapId}
        aria-label={map?.title || words.untitledMap}
        {...(canEdit && detail === 'full' && hover)}
        onDoubleClick={(event) => {
          const element =
            event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
          const part = latest.current.byKey.get(element?.dataset.key ?? '');
          if (!part) return;
          event.stopPropagation();
          acts.edit(part);
        }}
      >
        <MapHeader parts={model.header} map={map} />
        <div
          role="grid"
          tabIndex={-1}
          aria-label={map?.title || words.untitledMap}
          aria-rowcount={model.lanes.length + HEADER_ROWS}
          aria-colcount={scene.columns.length + 1}
          aria-readonly={!canEdit}
          className={styles.grid}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
        >
          <HeaderRows model={model} />
          <Lanes model={model} />
          {canEdit && model.lanes.length === 0 && (
            <FirstRow
              label={words.addFirstLane}
              left={8}
              top={scene.stepRow.y + scene.stepRow.height + 8}
              onPress={() => acts.insert('lane', null, 'after')}
            />
          )}
        </div>
        {hovered && canEdit && <CellPlus hovered={hovered} />}
      </section>
    </GridContext>
  );
}

/** The lanes in view. */
function Lanes({ model }: { readonly model: GridModel }): ReactElement {
  const area = useSeenArea();
  const { scene, lanes } = model;
  const [from, to] = columnsIn(scene, area);
  const top = area.y - scene.rect.y;
  const bottom = top + area.height;
  const seen = lanes.filter(({ row }) => row.y + row.height >= top && row.y <= bottom);
  return (
    <>
      <LaneNames lanes={seen} />
      {seen.map((lane) => {
        const index = lanes.indexOf(lane);
        return (
          <LaneRow
            key={lane.row.laneId}
            model={lane}
            rowIndex={index + HEADER_ROWS + 1}
            below={lanes.length - 1 - index}
            width={scene.rect.width}
            from={from}
            to={to}
          />
        );
      })}
    </>
  );
}
