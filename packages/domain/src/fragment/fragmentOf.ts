import { columnsOf, indexOf, lanesOf, mapsOf, stagesOf } from '../board/selectors.ts';
import { type Entry, entriesOf, snapshotOf } from '../board/snapshotOf.ts';
import { collectionOf } from '../record/definitions.ts';
import { rewriteReferences } from '../record/references.ts';
import type { BoardSnapshot, Collection } from '../snapshot.ts';
import type { Fragment, FragmentKind } from './fragment.ts';

const KINDS: readonly FragmentKind[] = ['maps', 'stages', 'steps', 'lanes'];
const DIRECTORY: ReadonlySet<Collection> = new Set(['personas', 'channels', 'actors', 'departments']);

/** The piece of a board that these ids name; null unless all of them are maps, stages, steps or lanes, of one kind. */
export function fragmentOf(board: BoardSnapshot, ids: readonly string[]): Fragment | null {
  const kind = KINDS.find((one) => ids.every((id) => collectionOf(id) === one && board[one].has(id)));
  if (!kind || ids.length === 0) return null;
  const wanted = new Set(ids);
  const roots = inOrder(board, kind).filter((id) => wanted.has(id));
  const isKept = keeper(board, kind, wanted);
  const entries = [...entriesOf(board)].filter(isKept);
  return { kind, roots, snapshot: snapshotOf([...entries, ...namedBy(board, entries)]) };
}

function inOrder(board: BoardSnapshot, kind: FragmentKind): readonly string[] {
  const index = indexOf(board);
  const maps = mapsOf(index);
  if (kind === 'maps') return maps.map(({ id }) => id);
  const listed = { stages: stagesOf, steps: columnsOf, lanes: lanesOf }[kind];
  return maps.flatMap(({ id }) => listed(index, id).map((record) => record.id));
}

function keeper(
  board: BoardSnapshot,
  kind: FragmentKind,
  roots: ReadonlySet<string>,
): (entry: Entry) => boolean {
  const steps = new Set(
    [...board.steps.values()]
      .filter(({ id, mapId, stageId }) =>
        roots.has({ maps: mapId, stages: stageId, steps: id, lanes: '' }[kind]),
      )
      .map(({ id }) => id as string),
  );
  const cards = [...board.cards.values()].filter(({ mapId, laneId, stepId }) =>
    kind === 'maps' ? roots.has(mapId) : kind === 'lanes' ? roots.has(laneId) : steps.has(stepId ?? ''),
  );
  const lanes = new Set(cards.map(({ laneId }) => laneId as string));
  const curves = [...board.lanes.values()].filter(({ id, type }) => type === 'emotionCurve' && roots.has(id));
  const scopes = new Set([...roots, ...steps, ...cards.map(({ id }) => id)]);
  const mapsOfRoots = new Set(
    [...roots].flatMap((id) => (kind === 'maps' ? id : (board[kind].get(id)?.mapId ?? []))),
  );
  return ({ collection, record }) => {
    switch (collection) {
      case 'maps':
        return mapsOfRoots.has(record.id);
      case 'stages':
        return mapsOfRoots.has(record.mapId);
      case 'steps':
        // A lane's cards are laid by the order of the columns they stood in.
        return kind === 'lanes' ? mapsOfRoots.has(record.mapId) : steps.has(record.id);
      case 'lanes':
        return kind === 'maps' ? roots.has(record.mapId) : roots.has(record.id) || lanes.has(record.id);
      case 'cards':
        return scopes.has(record.id);
      case 'stepLinks':
        return steps.has(record.from) && steps.has(record.to);
      case 'emotions':
        return (
          steps.has(record.stepId) ||
          curves.some(
            ({ mapId, personaId }) =>
              mapId === record.mapId && (personaId === undefined || personaId === record.personaId),
          )
        );
      case 'metrics':
        return scopes.has(record.scope.id);
      default:
        return false;
    }
  };
}

/** The personas, channels, actors and departments that records name. */
function namedBy(board: BoardSnapshot, entries: readonly Entry[]): readonly Entry[] {
  const ids = new Set<string>();
  for (const { collection, record } of entries) {
    rewriteReferences(collection, record, ({ id, to }) => {
      if (DIRECTORY.has(to as Collection)) ids.add(id);
      return id;
    });
  }
  return [...entriesOf(board)].filter(
    ({ collection, record }) => DIRECTORY.has(collection) && ids.has(record.id),
  );
}
