import type { ConnectorSide } from '@wayline/domain';
import type { MapScene, Part } from '@wayline/scene';
import { recordOf, type SceneIndex } from '../index/sceneIndex.ts';
import type { Handle } from '../resize/handle.ts';

/** What lies under the pointer. */
export type Hit =
  | { readonly kind: 'pane' }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'wire'; readonly id: string }
  | { readonly kind: 'part'; readonly map: MapScene; readonly part: Part }
  | { readonly kind: 'connect'; readonly id: string; readonly side: ConnectorSide }
  | { readonly kind: 'resize'; readonly handle: Handle }
  | { readonly kind: 'end'; readonly id: string; readonly end: 'from' | 'to' }
  | { readonly kind: 'ghost'; readonly ghost: string }
  /** The right edge of a column. */
  | { readonly kind: 'column'; readonly stepId: string }
  /** A card in an open tray. */
  | { readonly kind: 'waiting'; readonly cardId: string }
  /** Where a link to another step is drawn from. */
  | { readonly kind: 'link'; readonly stepId: string };

const ACTIVE = 'button:not([data-ghost]), textarea, input, select, a, [role="toolbar"], [role="listbox"]';

/** What an element stands for; null where it takes the pointer for itself (a button, a text). */
export function hitOf(target: EventTarget | null, index: SceneIndex): Hit | null {
  if (!(target instanceof Element) || target.closest(ACTIVE)) return null;
  const data = (name: string): string | undefined =>
    target.closest<HTMLElement | SVGElement>(`[data-${name}]`)?.dataset[name];
  const connect = data('connect');
  if (connect) return { kind: 'connect', id: connect, side: (data('side') ?? 'right') as ConnectorSide };
  if (data('resize')) return { kind: 'resize', handle: (data('corner') ?? 'se') as Handle };
  const end = data('end');
  if (end === 'from' || end === 'to') return { kind: 'end', id: data('of') ?? '', end };
  const ghost = data('ghost');
  if (ghost) return { kind: 'ghost', ghost };
  const waiting = data('waiting');
  if (waiting) return { kind: 'waiting', cardId: waiting };
  const column = data('column');
  if (column) return { kind: 'column', stepId: column };
  const linkFrom = target.closest<HTMLElement>('[data-link-from]')?.dataset.linkFrom;
  if (linkFrom) return { kind: 'link', stepId: linkFrom };
  const wire = data('wire');
  if (wire) return { kind: 'wire', id: wire };
  const item = data('item');
  if (item) return { kind: 'item', id: item };
  const map = index.map(data('map') ?? '');
  const key = data('key');
  const part = map && key ? map.parts.find((candidate) => candidate.key === key) : undefined;
  if (map && part) return { kind: 'part', map, part };
  const header = map?.parts.find(({ kind }) => kind === 'mapHeader');
  return map && header ? { kind: 'part', map, part: header } : { kind: 'pane' };
}

/** The record to which a connector at this place would be tied, if any. */
export function recordAt(hit: Hit | null): string | null {
  switch (hit?.kind) {
    case 'item':
    case 'connect':
      return hit.id;
    case 'part':
      return hit.part.kind === 'mapHeader' ? hit.map.mapId : (recordOf(hit.part) ?? null);
    default:
      return null;
  }
}
