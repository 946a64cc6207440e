import { moveLane, moveStage, moveStep } from '@wayline/document';
import type { LaneId, StageId, StepId } from '@wayline/domain';
import type { MapScene, Part, Point, Rect } from '@wayline/scene';
import type { At, Stroke, Surface } from './stroke.ts';

type Place = { readonly before: string } | { readonly after: string };

/** Where a dragged header would stand, and the line that shows it, relative to the map. */
export interface HeaderTarget {
  readonly place: Place;
  /** Of a step: the stage it would belong to. */
  readonly stageId?: string;
  readonly line: Rect;
}

const LINE = 2.5;

interface Slot {
  readonly id: string;
  readonly start: number;
  readonly length: number;
  readonly stageId?: string;
}

function nearest(
  slots: readonly Slot[],
  at: number,
): { place: Place; edge: number; stageId?: string } | null {
  const slot = slots.find(({ start, length }) => at < start + length) ?? slots.at(-1);
  if (!slot) return null;
  const before = at < slot.start + slot.length / 2;
  return {
    place: before ? { before: slot.id } : { after: slot.id },
    edge: before ? slot.start : slot.start + slot.length,
    ...(slot.stageId !== undefined && { stageId: slot.stageId }),
  };
}

/** Where a stage, step or lane that is dragged to a point of the map would stand. */
export function headerTarget(scene: MapScene, kind: Part['kind'], { x, y }: Point): HeaderTarget | null {
  const { rect, stageRow } = scene;
  if (kind === 'laneHeader') {
    const found = nearest(
      scene.rows.map((row) => ({ id: row.laneId, start: row.y, length: row.height })),
      y,
    );
    return (
      found && {
        place: found.place,
        line: { x: 0, y: found.edge - LINE / 2, width: rect.width, height: LINE },
      }
    );
  }
  const slots: readonly Slot[] =
    kind === 'stage'
      ? scene.stages.map((span) => ({ id: span.stageId, start: span.x, length: span.width }))
      : scene.columns.flatMap((column) =>
          column.stepId === undefined
            ? []
            : [{ id: column.stepId, start: column.x, length: column.width, stageId: column.stageId }],
        );
  const found = nearest(slots, x);
  if (!found) return null;
  const line = { x: found.edge - LINE / 2, y: stageRow.y, width: LINE, height: rect.height - stageRow.y };
  return { place: found.place, line, ...(found.stageId !== undefined && { stageId: found.stageId }) };
}

/** A tall header is carried by its name. */
const TALLEST_GHOST = 56;

/** All of the map that goes with a header: its columns, or its lane. */
export function headedBy({ rect, rows, stageRow }: MapScene, { kind, rect: own, refs }: Part): Rect {
  if (kind !== 'laneHeader') {
    const top = kind === 'stage' ? stageRow.y : own.y;
    return { x: own.x, y: top, width: own.width, height: rect.height - top };
  }
  const row = rows.find(({ laneId }) => laneId === refs.laneId);
  return { x: 0, y: row?.y ?? own.y, width: rect.width, height: row?.height ?? own.height };
}

/** Drags a stage, step or lane to another place of its map. */
export function startDragHeader({ canvas, session }: Surface, map: MapScene, part: Part): Stroke {
  const { board, scene } = session;
  const id = part.refs.laneId ?? part.refs.stepId ?? part.refs.stageId ?? '';
  const targetOf = (at: At): HeaderTarget | null =>
    headerTarget(map, part.kind, { x: at.x - map.rect.x, y: at.y - map.rect.y });
  const stop = (): void => canvas.gesture.set(null);
  const origin = headedBy(map, part);
  const { width } = part.rect;
  const height = Math.min(part.rect.height, TALLEST_GHOST);
  let grip: number | null = null;
  return {
    move(at) {
      // Headers that stay at the window's edge are taken where they stand there.
      grip ??= Math.max(0, Math.min(width, at.x - map.rect.x - part.rect.x));
      const ghost = { x: at.x - map.rect.x - grip, y: at.y - map.rect.y - height / 2, width, height };
      const line = targetOf(at)?.line ?? null;
      canvas.gesture.set({ kind: 'header', mapId: map.mapId, part, origin, ghost, line });
    },
    end(at) {
      const target = targetOf(at);
      const beside = target && ('before' in target.place ? target.place.before : target.place.after);
      if (target && beside !== id) {
        const { place, stageId } = target;
        const isTaken = stageId !== undefined && session.frozen.get()?.stops(stageId);
        if (part.kind === 'laneHeader') moveLane(board, { id: id as LaneId, place });
        else if (part.kind === 'stage') moveStage(board, { id: id as StageId, place });
        else if (!isTaken)
          moveStep(board, {
            id: id as StepId,
            place,
            ...(stageId !== undefined && { stageId: stageId as StageId }),
          });
      }
      scene.flush();
      stop();
    },
    cancel: stop,
  };
}
