import { type AddItem, addItem, LOCAL, moveItems } from '@wayline/document';
import type { Position, Size } from '@wayline/domain';
import type { Rect } from '@wayline/scene';
import type { Tool, UiState } from '../../ui/uiStore.ts';
import { createSnapper } from '../snap/createSnapper.ts';
import { type Guides, NO_GUIDES } from '../snap/guides.ts';
import { frameAt, takenIn } from './frames.ts';
import { between } from './marquee.ts';
import type { At, Stroke, Surface } from './stroke.ts';

/** The tools that put a new thing where the pointer is. */
export type PlacingTool = Extract<Tool, 'sticky' | 'text' | 'shape' | 'frame'>;

/** What a thing measures when it is placed by a click; a text is as large as its words. */
const USUAL_SIZE: Readonly<Record<PlacingTool, Size>> = {
  sticky: [136, 96],
  text: [0, 22],
  shape: [144, 96],
  frame: [480, 320],
};

export function isPlacingTool(tool: Tool): tool is PlacingTool {
  return tool in USUAL_SIZE;
}

const round = (length: number): number => Math.round(length);

/** The thing for an area that was drawn, or for a click: a note is centred on the pointer, the rest begins there. */
export function newItem(tool: PlacingTool, area: Rect, author: string): AddItem {
  const drawn = area.width > 16 && area.height > 16;
  const size: Size = drawn ? [round(area.width), round(area.height)] : USUAL_SIZE[tool];
  const shift = drawn || tool === 'text' || tool === 'frame' ? 0 : 0.5;
  const pos: Position = [round(area.x - size[0] * shift), round(area.y - size[1] * shift)];
  switch (tool) {
    case 'sticky':
      return { type: 'sticky', pos, size, ...(author !== '' && { author }) };
    case 'shape':
      return { type: 'shape', pos, size, form: 'rounded' };
    default:
      return { type: tool, pos, size };
  }
}

/** A new thing in the colour and form that were picked for such things. */
function styled(fields: AddItem, { paper, form }: Pick<UiState, 'paper' | 'form'>): AddItem {
  if (fields.type === 'sticky' && paper !== null) return { ...fields, color: paper };
  return fields.type === 'shape' ? { ...fields, form } : fields;
}

/** Adds a thing to the frame in which it comes to lie, and to a frame what it is drawn around. */
function addToFrame(surface: Surface, fields: AddItem): ReturnType<typeof addItem> {
  const { board } = surface.session;
  const [x, y] = fields.pos;
  const [width, height] = fields.size ?? [0, 0];
  if (fields.type !== 'frame') {
    const frameId = frameAt(surface, { x: x + width / 2, y: y + height / 2 }, new Set());
    return addItem(board, { ...fields, ...(frameId !== null && { frameId }) });
  }
  return board.transact(LOCAL, () => {
    const added = addItem(board, fields);
    if (added.ok) moveItems(board, takenIn(board, added.id, { x, y, width, height }));
    return added;
  });
}

/** Puts a new thing down and opens its words. */
export function placeItem(surface: Surface, fields: AddItem): void {
  const { canvas, session, ui } = surface;
  const added = addToFrame(surface, fields);
  if (!added.ok) return;
  session.scene.flush();
  canvas.gesture.set(null);
  ui.getState().setTool('select');
  ui.getState().select([added.id]);
  if (fields.type !== 'drawing')
    ui.getState().edit({ collection: 'items', id: added.id, field: 'text', fresh: true });
}

/** A click places a thing of its usual size, a drag one of the drawn size. */
export function startPlace(surface: Surface, from: At, tool: PlacingTool): Stroke {
  const { canvas, session, ui } = surface;
  const snapper = createSnapper(surface, new Set());
  const areaTo = (at: At): { readonly area: Rect; readonly guides: Guides } => {
    const free = between(from, at);
    if (at.ctrl) return { area: free, guides: NO_GUIDES };
    const [west, north] = [at.x < from.x, at.y < from.y];
    const edges = { x: west ? 'start' : 'end', y: north ? 'start' : 'end' } as const;
    const { dx, dy, guides } = snapper.pull(free, edges);
    return { area: between(from, { x: at.x + dx, y: at.y + dy }), guides };
  };
  return {
    move: (at) => canvas.gesture.set({ kind: 'place', tool, ...areaTo(at) }),
    end(at) {
      const hasMoved = Math.hypot(at.x - from.x, at.y - from.y) > 0;
      const area = hasMoved ? areaTo(at).area : between(from, at);
      placeItem(surface, styled(newItem(tool, area, session.me.name), ui.getState()));
    },
    cancel: () => canvas.gesture.set(null),
  };
}
