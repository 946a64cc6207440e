import { channelAt, isChannelCell, toggleChannel } from '../../journey/channels.ts';
import { carriedBy } from '../arrange/carriedBy.ts';
import { wholeGroups } from '../groups/wholeGroups.ts';
import { recordOf } from '../index/sceneIndex.ts';
import { startResize } from '../resize/startResize.ts';
import { startConnect } from './connect.ts';
import { startDragCards } from './dragCards.ts';
import { addEmotionAt, startDragEmotion } from './dragEmotion.ts';
import { startDragHeader } from './dragHeader.ts';
import { startDragItems } from './dragItems.ts';
import { startDraw } from './draw.ts';
import type { Hit } from './hit.ts';
import { startMarquee } from './marquee.ts';
import { isPlacingTool, startPlace } from './place.ts';
import { startResizeColumn } from './resizeColumn.ts';
import { startEnd } from './startEnd.ts';
import { startLink } from './startLink.ts';
import { isAtRightEdge, startSpan } from './startSpan.ts';
import type { At, Stroke, Surface } from './stroke.ts';

/** What a press begins: a stroke that starts when the pointer has moved, and what a mere click does. */
export interface Press {
  /** Made only once the pointer moves, so that a click never counts as a drag. */
  readonly drag: ((at: At) => Stroke | null) | null;
  readonly click?: () => void;
  /** The drag begins at once, without a threshold. */
  readonly eager?: boolean;
}

const NOTHING: Press = { drag: null };

/**
 * Selects what was pressed, with the rest of its group unless that was gone into: alone, or besides the others with
 * Shift or Ctrl; what is selected already stays for the drag.
 */
function pick({ ui, session: { board } }: Surface, id: string, at: At): Press['click'] {
  const { selected, select, toggle, openGroup, openGroupOf } = ui.getState();
  const isInside = board.get('items', id)?.groupId === openGroup;
  if (!isInside) openGroupOf(null);
  const ids = wholeGroups(board, [id], isInside ? openGroup : null);
  if (at.more) {
    toggle(ids);
    return undefined;
  }
  if (!selected.has(id)) {
    select(ids);
    return undefined;
  }
  return () => select(ids);
}

/** A press beside everything: nothing is selected any more, and no group open. */
function pressGround(surface: Surface, at: At): Press {
  const { ui } = surface;
  if (!at.more) {
    ui.getState().openGroupOf(null);
    ui.getState().select([]);
  }
  return { drag: () => startMarquee(surface, at) };
}

const withClick = (drag: Press['drag'], click: Press['click']): Press => (click ? { drag, click } : { drag });

function pressThing(surface: Surface, id: string, at: At): Press {
  const click = pick(surface, id, at);
  if (!surface.session.canEdit) return withClick(null, click);
  const drag = (): Stroke | null => {
    const ids = carriedBy(surface.session.board, surface.ui.getState().selection);
    return ids.size > 0 ? startDragItems(surface, at, ids) : null;
  };
  return withClick(drag, click);
}

function pressPart(surface: Surface, hit: Extract<Hit, { kind: 'part' }>, at: At): Press {
  const { session, ui } = surface;
  const { map, part } = hit;
  const id = recordOf(part);
  switch (part.kind) {
    case 'mapHeader':
    case 'evidenceBar':
      return pressThing(surface, map.mapId, at);
    case 'card': {
      if (id === undefined) return NOTHING;
      const click = pick(surface, id, at);
      if (!session.canEdit) return withClick(null, click);
      if (isAtRightEdge(map, part, at)) return withClick(() => startSpan(surface, id), click);
      const drag = (): Stroke => {
        const cards = ui
          .getState()
          .selection.filter((one) => session.seen.get('cards', one)?.mapId === map.mapId)
          .filter((one) => !session.frozen.get()?.has(one));
        return startDragCards(surface, at, map.mapId, new Set(cards));
      };
      return withClick(drag, click);
    }
    case 'emotionPoint': {
      const emotion = id === undefined ? undefined : session.board.get('emotions', id);
      if (!emotion) return NOTHING;
      const click = pick(surface, emotion.id, at);
      return withClick(session.canEdit ? () => startDragEmotion(surface, at, emotion) : null, click);
    }
    case 'stage':
    case 'step':
    case 'laneHeader': {
      if (id === undefined) return NOTHING;
      const click = pick(surface, id, at);
      return withClick(session.canEdit ? () => startDragHeader(surface, map, part) : null, click);
    }
    case 'metric': {
      if (id === undefined) return NOTHING;
      return withClick(null, pick(surface, id, at));
    }
    default:
      return withClick(pressGround(surface, at).drag, pressChannel(surface, hit, at));
  }
}

/** How far from the middle of a column a dot of the channels lane is taken hold of, in map units. */
const DOT_REACH = 10;

/** A press on a dot, a ring or a free place of the channels lane changes who takes that channel there. */
function pressChannel(
  { session, ui, canvas, words }: Surface,
  { map, part }: Extract<Hit, { kind: 'part' }>,
  at: At,
): Press['click'] {
  const { stepId, laneId, personaId } = part.refs;
  const isPlace = part.kind === 'channelDot' || isChannelCell(map, part);
  if (!session.canEdit || !isPlace || stepId === undefined || laneId === undefined) return undefined;
  return () => {
    // Only where a dot would stand: whoever presses beside it just puts the keyboard on the cell.
    const isOnDot = Math.abs(at.x - map.rect.x - part.rect.x - part.rect.width / 2) <= DOT_REACH;
    const channelId =
      part.refs.channelId ?? (isOnDot ? channelAt(map, laneId, at.y - map.rect.y) : undefined);
    if (channelId === undefined) return;
    const { lens } = ui.getState();
    const said = toggleChannel(
      session.board,
      { mapId: map.mapId, stepId, channelId, personaId, lens },
      words,
    );
    if (said !== null) canvas.announcement.set(said);
  };
}

/** Puts the keyboard on a part that is about to be drawn. */
function focusPart(key: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus(),
  );
}

/** The record that a press there may change. */
function changedBy(hit: Hit): string | undefined {
  switch (hit.kind) {
    case 'part':
      return recordOf(hit.part) ?? hit.part.refs.laneId;
    case 'waiting':
      return hit.cardId;
    case 'column':
    case 'link':
      return hit.stepId;
    case 'ghost':
      return hit.ghost;
    default:
      return undefined;
  }
}

/** What pressing the pointer on something begins with the present tool; what is frozen is picked, and says why it stays. */
export function begin(surface: Surface, hit: Hit, at: At): Press {
  const { session, ui } = surface;
  const frozen = session.frozen.get();
  const id = changedBy(hit);
  if (!frozen || id === undefined || ui.getState().tool !== 'select' || !frozen.has(id))
    return beginOn(surface, hit, at);
  const reading = { ...surface, session: { ...session, canEdit: false } };
  const { drag, click } = beginOn(reading, hit, at);
  const refuse = (): null => {
    frozen.stops(id);
    return null;
  };
  const isDot = hit.kind === 'part' && hit.part.kind === 'channelDot';
  return withClick(drag ?? refuse, isDot ? refuse : click);
}

function beginOn(surface: Surface, hit: Hit, at: At): Press {
  const { ui, session } = surface;
  const { tool } = ui.getState();
  if (tool === 'hand') return NOTHING;
  if (session.canEdit) {
    if (isPlacingTool(tool)) return { drag: () => startPlace(surface, at, tool), eager: true };
    if (tool === 'pen') return { drag: () => startDraw(surface, at), eager: true };
    if (tool === 'connector' || hit.kind === 'connect')
      return { drag: () => startConnect(surface, at, hit), eager: true };
    if (hit.kind === 'resize') return { drag: () => startResize(surface, at, hit.handle) };
    if (hit.kind === 'column') return { drag: () => startResizeColumn(surface, at, hit.stepId) };
    if (hit.kind === 'link') return { drag: () => startLink(surface, hit.stepId) };
    if (hit.kind === 'end') return { drag: () => startEnd(surface, hit.id, hit.end) };
    if (hit.kind === 'ghost') {
      const emotion = addEmotionAt(surface, hit.ghost);
      if (!emotion) return NOTHING;
      ui.getState().select([emotion.id]);
      focusPart(emotion.id);
      return { drag: () => startDragEmotion(surface, at, emotion) };
    }
  }
  switch (hit.kind) {
    case 'waiting': {
      const { cardId } = hit;
      const click = pick(surface, cardId, at);
      const mapId = session.seen.get('cards', cardId)?.mapId;
      if (!session.canEdit || mapId === undefined) return withClick(null, click);
      return withClick(() => startDragCards(surface, at, mapId, new Set([cardId])), click);
    }
    case 'item':
      return pressThing(surface, hit.id, at);
    case 'wire': {
      const click = pick(surface, hit.id, at);
      return withClick(null, click);
    }
    case 'part':
      return pressPart(surface, hit, at);
    case 'pane':
      return pressGround(surface, at);
    default:
      return NOTHING;
  }
}
