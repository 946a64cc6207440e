import type { BoardSnapshot, Card, Lane, LaneType } from '@wayline/domain';
import { channelOf } from '@wayline/domain';
import type { TextMeasurer } from '../text/measurer.ts';
import type { DrawnCard } from './cards/cardDrawing.ts';
import { drawCard } from './cards/drawCard.ts';
import type { MapStyle } from './mapStyle.ts';
import { sameData } from './sameData.ts';

export type DrawCard = (lane: Lane, card: Card, width: number, votes: number | undefined) => DrawnCard;

/** Keeps the drawing of each card record as long as nothing that it depends on changes. */
export interface DrawingCache {
  /** The same function as before unless a persona's colour or a channel changed: then every card is drawn anew. */
  forSnapshot(snapshot: BoardSnapshot): DrawCard;
}

interface Kept {
  readonly width: number;
  readonly type: LaneType;
  readonly votes: number | undefined;
  readonly drawn: DrawnCard;
}

export function createDrawingCache(style: MapStyle, measurer: TextMeasurer): DrawingCache {
  let personas: BoardSnapshot['personas'] | undefined;
  let channels: BoardSnapshot['channels'] | undefined;
  let colors: ReadonlyMap<string, number> = new Map();
  let draw: DrawCard | undefined;

  const make = (snapshot: BoardSnapshot): DrawCard => {
    const kept = new WeakMap<Card, Kept>();
    const own = colors;
    const context = {
      measurer,
      grounds: style.grounds,
      personaColor: (id: string) => own.get(id),
      channelIcon: (id: `channel:${string}`) => channelOf(snapshot, id)?.icon ?? 'circle-dot',
    };
    return (lane, card, width, votes) => {
      const before = kept.get(card);
      if (before?.width === width && before.type === lane.type && before.votes === votes) return before.drawn;
      const drawn = { drawing: drawCard(card, width, { ...context, lane, votes }) };
      kept.set(card, { width, type: lane.type, votes, drawn });
      return drawn;
    };
  };

  return {
    forSnapshot(snapshot) {
      if (personas !== snapshot.personas) {
        personas = snapshot.personas;
        const fresh = new Map([...personas.values()].map(({ id, color }) => [id as string, color]));
        if (!sameData([...fresh], [...colors])) {
          colors = fresh;
          draw = undefined;
        }
      }
      if (channels !== snapshot.channels) draw = undefined;
      channels = snapshot.channels;
      draw ??= make(snapshot);
      return draw;
    },
  };
}
