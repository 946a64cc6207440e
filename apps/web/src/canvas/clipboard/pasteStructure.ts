import { type BoardDocument, pasteFragment, pasteMaps } from '@wayline/document';
import { columnsOf, type Fragment, type MapId, type StageId, type StepId, stagesOf } from '@wayline/domain';
import type { PartRefs, Point } from '@wayline/scene';

/** Where on a map the hand is: beside its stage, step or lane the copy is put. */
export interface MapSpot {
  readonly mapId: string;
  readonly refs: PartRefs;
}

/** Puts copied stages, steps, lanes or maps where the hand is; the new ids, or null where there is no place for them. */
export function pasteStructure(
  board: BoardDocument,
  fragment: Fragment,
  spot: MapSpot | null,
  at: Point,
  copyName: (name: string) => string,
): readonly string[] | null {
  if (fragment.kind === 'maps') {
    const maps = fragment.roots.flatMap((id) => fragment.snapshot.maps.get(id) ?? []);
    const left = Math.min(...maps.map(({ pos }) => pos[0]));
    const top = Math.min(...maps.map(({ pos }) => pos[1]));
    const made = pasteMaps(board, fragment, [Math.round(at.x - left), Math.round(at.y - top)]);
    return made.ok ? made.ids : null;
  }
  if (!spot) return null;
  const mapId = spot.mapId as MapId;
  const snapshot = board.snapshot();
  const { laneId, stepId, stageId = snapshot.steps.get(stepId ?? '')?.stageId } = spot.refs;
  const beside = { lanes: laneId, steps: stepId, stages: stageId }[fragment.kind];
  const joins = (stageId ?? stagesOf(snapshot, mapId).at(-1)?.id) as StageId | undefined;
  const made = pasteFragment(board, fragment, {
    mapId,
    copyName,
    ...(beside !== undefined && { place: { after: beside } }),
    ...(joins !== undefined && { stageId: joins }),
  });
  return made.ok ? made.ids : null;
}

/** What a copied structure is in words: its names, a line for each, and the cards below it in their columns. */
export function wordsOfStructure({ kind, roots, snapshot }: Fragment): string {
  if (kind !== 'lanes')
    return roots
      .map((id) => {
        const record = snapshot[kind].get(id);
        return record && 'name' in record ? record.name : (record?.title ?? '');
      })
      .join(kind === 'maps' ? '\n' : '\t');
  return roots
    .map((id) => {
      const lane = snapshot.lanes.get(id);
      const at = (step: StepId): string =>
        [...snapshot.cards.values()]
          .filter(({ laneId, stepId }) => laneId === id && stepId === step)
          .map(({ text }) => text.replaceAll(/\s+/gu, ' '))
          .join('; ');
      return [
        lane?.title ?? '',
        ...columnsOf(snapshot, lane?.mapId ?? 'map:none').map((step) => at(step.id)),
      ].join('\t');
    })
    .join('\n');
}
