import type { BoardSnapshot, Lane, Step } from '@wayline/domain';
import type { MapScene, Part, Row } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { GRID } from '../theme/grid.ts';
import { createChannelUseCache } from './channelUseCache.ts';
import { layoutCorner } from './corner.ts';
import { createCoverageCache } from './coverageCache.ts';
import { createDrawingCache } from './drawingCache.ts';
import { layoutRow, type RowInputs, type RowLayout } from './layoutRow.ts';
import { layoutLinkRow } from './links/layoutLinkRow.ts';
import { layoutGrid, type MapGrid } from './mapGrid.ts';
import { layoutMapHeader } from './mapHeader.ts';
import { gatherInputs, type MapInputs } from './mapInputs.ts';
import { BOARD_STYLE, type MapStyle } from './mapStyle.ts';
import { reuseParts } from './reuseParts.ts';
import { createRowSources } from './rowSources.ts';
import { sameData } from './sameData.ts';
import { sameItems } from './sameItems.ts';
import { layoutSeparator } from './separatorRow.ts';
import { createShownCards } from './shownCards.ts';
import { layoutStageRow } from './stageRow.ts';
import { layoutStepRow } from './stepRow.ts';
import { createLaneVotes, NO_VOTES, type Votes } from './votes.ts';

/** Lays one map out again and again, doing anew only what changed since the last time. */
export interface MapLayouter {
  /** The map's scene; identical to the last one where nothing changed. Throws for a map that is not on the board. */
  layout(snapshot: BoardSnapshot, mapId: string, votes?: Votes): MapScene;
}

interface KeptRow {
  readonly inputs: RowInputs;
  readonly layout: RowLayout;
  readonly y: number;
  readonly parts: readonly Part[];
}

/** What stands above the lanes, and what it was laid out from. */
interface Head {
  readonly from: readonly unknown[];
  readonly stepY: number;
  readonly parts: readonly Part[];
}

const STAGE_Y: number = GRID.mapHeaderHeight;
const LINKS_Y: number = STAGE_Y + GRID.stageRowHeight;

/** A layouter for one map. What it remembers is only ever a shortcut: any order of snapshots gives the same scenes. */
export function createMapLayouter(measurer: TextMeasurer, style: MapStyle = BOARD_STYLE): MapLayouter {
  const drawings = createDrawingCache(style, measurer);
  const coverageOf = createCoverageCache();
  const shownCards = createShownCards();
  const laneVotes = createLaneVotes();
  const rowSources = createRowSources(createChannelUseCache(), measurer.words);
  let inputs: MapInputs | undefined;
  let grid: MapGrid | undefined;
  let rows = new Map<string, KeptRow>();
  let separators: readonly Part[] = [];
  let head: Head | undefined;
  let scene: MapScene | undefined;

  return {
    layout(snapshot, mapId, votes = NO_VOTES) {
      const map = snapshot.maps.get(mapId);
      if (!map) throw new Error(`no map ${mapId} on this board`);
      const now = gatherInputs(snapshot, map, inputs);
      const columns = layoutGrid(
        now.stages,
        now.stepsOf,
        style.leastWidth,
        inputs?.map.id === mapId ? grid : undefined,
      );
      inputs = now;
      grid = columns;

      const visible = now.lanes.filter((lane) => !lane.hidden);
      const drawingOf = drawings.forSnapshot(snapshot);
      const sourcesOf = rowSources(now, visible);
      const { stepY, parts: headParts } = headOf(now, columns, visible.length === 0);
      const parts: Part[] = headParts.slice();
      const sceneRows: Row[] = [];
      const keptRows = new Map<string, KeptRow>();
      const keptSeparators: Part[] = [];
      const headerHeight = stepY + GRID.stepRowHeight;
      let y = headerHeight;
      let separator: Lane | undefined;
      const endSeparator = (): void => {
        if (!separator?.separatorAfter) return;
        const line = layoutSeparator(
          separator.id,
          separator.separatorAfter,
          y,
          columns.width,
          style.headerInset,
          measurer,
        );
        const before = separators.find(({ key }) => key === line.key);
        const kept = before && sameData(before, line) ? before : line;
        parts.push(kept);
        keptSeparators.push(kept);
        y += GRID.separatorHeight;
        separator = undefined;
      };
      for (const lane of now.lanes) {
        if (!lane.hidden) {
          endSeparator();
          const isLast = lane === visible.at(-1) && !lane.separatorAfter;
          const all = now.cards.ofLane.get(lane.id) ?? NO_CARDS;
          const cards = shownCards(lane, all);
          const others = all.length - cards.length;
          const ownVotes = laneVotes(lane.id, cards, votes);
          const row = keepRow(
            { lane, grid: columns, cards, others, isLast, drawingOf, votes: ownVotes, ...sourcesOf(lane) },
            y,
          );
          keptRows.set(lane.id, row);
          for (const part of row.parts) parts.push(part);
          const { height } = row.layout;
          sceneRows.push({ laneId: lane.id, type: lane.type, y, height, collapsed: lane.collapsed === true });
          y += height;
        }
        // The line of a hidden lane stays: it divides what is above from what is below.
        if (lane.separatorAfter) separator = lane;
      }
      endSeparator();
      rows = keptRows;
      separators = keptSeparators;
      scene = keepScene(
        {
          mapId,
          rect: { x: map.pos[0], y: map.pos[1], width: columns.width, height: y },
          headerHeight,
          stageRow: { y: STAGE_Y, height: GRID.stageRowHeight },
          stepRow: { y: stepY, height: GRID.stepRowHeight },
          laneHeaderWidth: GRID.laneHeaderWidth,
          stages: columns.stages,
          columns: columns.columns,
          rows: sceneRows,
          parts,
        },
        scene,
      );
      return scene;
    },
  };

  function headOf(now: MapInputs, columns: MapGrid, isLast: boolean): Head {
    const { map, personas, stages, stepsOf, links } = now;
    const coverage = coverageOf(now);
    const share =
      coverage.share === null
        ? ''
        : `${coverage.total} ${coverage.segments.measured} ${coverage.segments.seen}`;
    const from = [map, personas, stages, stepsOf, links, columns, isLast, share];
    if (head && sameItems(head.from, from)) return head;
    const steps = new Map<string, Step>();
    for (const list of stepsOf.values()) for (const step of list) steps.set(step.id, step);
    const linkRow = layoutLinkRow(links, personas, columns, measurer);
    const stepY = LINKS_Y + linkRow.height;
    const fresh = [
      ...layoutMapHeader(map, personas, coverage, columns.width, measurer),
      layoutCorner(columns, STAGE_Y, stepY, isLast, style, measurer),
      ...layoutStageRow(stages, columns, style.firstStage, STAGE_Y, measurer),
      ...layoutStepRow(steps, columns, stepY, measurer),
      // Over the lines of both rows: a hand-over's sign stands on them.
      ...linkRow.parts(LINKS_Y),
    ];
    head = { from, stepY, parts: reuseParts(fresh, head?.parts) };
    return head;
  }

  function keepRow(fresh: RowInputs, y: number): KeptRow {
    const old = rows.get(fresh.lane.id);
    if (old && sameInputs(old.inputs, fresh)) {
      return old.y === y ? old : { ...old, y, parts: old.parts.map((part) => movedDown(part, y - old.y)) };
    }
    const layout = layoutRow(fresh, style, measurer);
    return { inputs: fresh, layout, y, parts: reuseParts(layout.parts(y), old?.parts) };
  }
}

const NO_CARDS: RowInputs['cards'] = [];

const movedDown = (part: Part, by: number): Part => ({
  ...part,
  rect: { ...part.rect, y: part.rect.y + by },
});

function sameInputs(a: RowInputs, b: RowInputs): boolean {
  return (
    a.lane === b.lane &&
    a.grid === b.grid &&
    a.cards === b.cards &&
    a.others === b.others &&
    a.persona === b.persona &&
    a.isLast === b.isLast &&
    a.drawingOf === b.drawingOf &&
    a.votes === b.votes &&
    a.emotion === b.emotion &&
    a.channels === b.channels &&
    a.metrics === b.metrics
  );
}

function keepScene(fresh: MapScene, old: MapScene | undefined): MapScene {
  if (!old || old.mapId !== fresh.mapId) return fresh;
  const { rect } = fresh;
  const stays =
    sameItems(old.parts, fresh.parts) &&
    old.stages === fresh.stages &&
    old.rect.x === rect.x &&
    old.rect.y === rect.y &&
    old.rect.height === rect.height;
  return stays ? old : fresh;
}
