import type { BoardSnapshot, Card, ChannelUse, TouchpointCard } from '@wayline/domain';
import { channelUse } from '@wayline/domain';
import type { MapInputs } from './mapInputs.ts';
import { sameItems } from './sameItems.ts';

/** Tables besides the touchpoints that a persona's way through the channels depends on. */
const TABLES = ['maps', 'stages', 'steps', 'lanes', 'stepLinks', 'personas', 'channels'] as const;

/** The channel use of a map; counted again only after a change of a touchpoint, step, link, persona or channel. */
export function createChannelUseCache(): (inputs: MapInputs) => ChannelUse {
  let last: { snapshot: BoardSnapshot; touchpoints: readonly TouchpointCard[]; use: ChannelUse } | undefined;
  return ({ snapshot, map, cards: { ofLane } }) => {
    const touchpoints: TouchpointCard[] = [];
    for (const list of ofLane.values())
      for (const card of list) if (isTouchpoint(card)) touchpoints.push(card);
    const old = last;
    if (
      old &&
      TABLES.every((name) => old.snapshot[name] === snapshot[name]) &&
      sameItems(old.touchpoints, touchpoints)
    ) {
      return old.use;
    }
    const cards = new Map(touchpoints.map((card) => [card.id as string, card]));
    const use = channelUse({ ...snapshot, cards, emotions: new Map() }, map.id);
    last = { snapshot, touchpoints, use };
    return use;
  };
}

const isTouchpoint = (card: Card): card is TouchpointCard => card.kind === 'touchpoint';
