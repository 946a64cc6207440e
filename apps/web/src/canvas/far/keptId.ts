import type { Editing } from '../../ui/uiStore.ts';
import type { SceneIndex } from '../index/sceneIndex.ts';

/** The thing that stays an element while the canvas draws: what is being edited, or the map that holds it. */
export function keptId(editing: Editing | null, index: SceneIndex): string | undefined {
  if (!editing) return undefined;
  return index.part(editing.id)?.map.mapId ?? editing.id;
}
