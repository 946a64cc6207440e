import type { Point } from '@wayline/scene';
import type { ActScope } from '../acts/act.ts';
import { wholeGroups } from '../groups/wholeGroups.ts';
import { recordOf } from '../index/sceneIndex.ts';
import type { Hit } from '../pointer/hit.ts';
import { hitUnder } from '../pointer/hitUnder.ts';

/** The record that a hit would select, if any. */
function pickedBy(hit: Hit): string | undefined {
  switch (hit.kind) {
    case 'item':
    case 'wire':
      return hit.id;
    case 'part':
      return hit.part.kind === 'mapHeader' || hit.part.kind === 'evidenceBar'
        ? hit.map.mapId
        : recordOf(hit.part);
    default:
      return undefined;
  }
}

/** Picks what lies under the pointer, and says which part of a map it is, if it is one: what a menu there is about. */
export function pickAt(
  { ui, session, canvas }: ActScope,
  target: Element | null,
  at: Point,
): ActScope['part'] {
  const hit = hitUnder({ canvas, session }, target, at);
  const id = hit ? pickedBy(hit) : undefined;
  const { selected, select, openGroup } = ui.getState();
  if (id === undefined && hit) select([]);
  else if (id !== undefined && !selected.has(id)) select(wholeGroups(session.board, [id], openGroup));
  return hit?.kind === 'part' ? { map: hit.map, part: hit.part } : null;
}
