import { type BoardSnapshot, compareZ, type Item } from '@wayline/domain';
import { layoutItem } from '../item/layoutItem.ts';
import { boundsOfMarks, unionRect } from '../scene/bounds.ts';
import type { Rect } from '../scene/mark.ts';
import type { ItemScene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import type { KnownItem, LayoutMemory } from './layoutMemory.ts';
import { tableChanges } from './tableChanges.ts';

/** The items of a board, laid out. */
export interface ItemsLaidOut extends Pick<LayoutMemory, 'items' | 'order'> {
  /** What was there before and looks different or is gone, and what is new or looks different. */
  readonly dropped: readonly KnownItem[];
  readonly added: readonly KnownItem[];
}

/** Lays out the items that changed since `before`; the cost depends on them and not on how many there are. */
export function layoutItems(
  snapshot: BoardSnapshot,
  measurer: TextMeasurer,
  before: LayoutMemory | undefined,
): ItemsLaidOut {
  const { put, gone } = before
    ? tableChanges<Item>(before.snapshot.items, snapshot.items)
    : { put: [...snapshot.items.values()], gone: [] };
  const isSamePersonas = before?.snapshot.personas === snapshot.personas;
  const sheets = isSamePersonas ? [] : sheetsOf(before, snapshot);
  if (before && put.length === 0 && gone.length === 0 && sheets.length === 0) {
    return { items: before.items, order: before.order, dropped: [], added: [] };
  }

  const old = (id: string): KnownItem | undefined => before?.items[before.order.get(id) ?? -1];
  const dropped: KnownItem[] = gone.flatMap((id) => old(id) ?? []);
  const added: KnownItem[] = [];
  let isSameOrder = before !== undefined && gone.length === 0;
  for (const item of new Set([...put, ...sheets])) {
    const known = old(item.id);
    const fresh = knownItem(item, known, snapshot, measurer);
    if (known) dropped.push(known);
    added.push(fresh);
    isSameOrder &&= known !== undefined && byDepth(known.item, item) === 0;
  }

  if (before && isSameOrder) {
    const items = before.items.slice();
    for (const known of added) items[before.order.get(known.item.id) ?? -1] = known;
    return { items, order: before.order, dropped, added };
  }
  const replaced = new Set(dropped);
  const items = [...(before?.items ?? []).filter((known) => !replaced.has(known)), ...added];
  items.sort((a, b) => byDepth(a.item, b.item));
  return { items, order: new Map(items.map(({ item }, at) => [item.id, at])), dropped, added };
}

/** The sheets whose persona changed. */
function sheetsOf(before: LayoutMemory | undefined, { items, personas }: BoardSnapshot): readonly Item[] {
  const sheets: Item[] = [];
  for (const { item, persona } of before?.items ?? []) {
    if (item.type !== 'personaSheet' || personas.get(item.personaId) === persona) continue;
    const now = items.get(item.id);
    if (now) sheets.push(now);
  }
  return sheets;
}

function knownItem(
  item: Item,
  known: KnownItem | undefined,
  snapshot: BoardSnapshot,
  measurer: TextMeasurer,
): KnownItem {
  const persona = item.type === 'personaSheet' ? snapshot.personas.get(item.personaId) : undefined;
  const isMoved = known !== undefined && known.persona === persona && isSameButPlace(known.item, item);
  const scene = isMoved ? movedTo(known.scene, item) : layoutItem(item, snapshot, measurer);
  return { item, persona, scene, painted: paintedRect(scene) };
}

/** Fields that say where an item is and not how it looks. */
const PLACE: ReadonlySet<string> = new Set(['pos', 'z', 'frameId', 'groupId']);

function isSameButPlace(a: Item, b: Item): boolean {
  const [one, other]: readonly Readonly<Record<string, unknown>>[] = [{ ...a }, { ...b }];
  if (!one || !other) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => PLACE.has(key) || isSame(one[key], other[key]));
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, i) => value === b[i]));

/** The lines of a note need not be broken again because it lies elsewhere. */
function movedTo(scene: ItemScene, { pos: [x, y] }: Item): ItemScene {
  return Number.isFinite(x) && Number.isFinite(y) ? { ...scene, rect: { ...scene.rect, x, y } } : scene;
}

/** A frame lies under everything else, so that it never hides what it holds. */
function byDepth(a: Item, b: Item): number {
  return Number(b.type === 'frame') - Number(a.type === 'frame') || compareZ(a, b);
}

function paintedRect({ rect, marks }: ItemScene): Rect {
  const painted = boundsOfMarks(marks);
  return painted ? unionRect(rect, { ...painted, x: rect.x + painted.x, y: rect.y + painted.y }) : rect;
}
