import { readDocument, type WritePrivate } from '@wayline/document';
import {
  type BoardSnapshot,
  type LaneId,
  type MapId,
  mayBePrivate,
  newId,
  type StepId,
} from '@wayline/domain';
import type { WaylineServer } from '../createServer.ts';
import { type LedRoom, ledRoom } from './ledRoom.ts';
import { type Member, memberAt } from './member.ts';
import type { RawSocket } from './rawSocket.ts';

/** Somebody who writes in private. */
export interface Writer extends Member {
  write(card: WritePrivate): Promise<string>;
  /** The texts of one's own cards by id, as this socket was told last; null when it was not told at all. */
  own(): Readonly<Record<string, string>> | null;
}

/** A board with a map. */
export interface PrivateRoom extends LedRoom {
  readonly mapId: MapId;
  /** Lanes of words; one of them is the lane that `card` means unless it is told another. */
  readonly lanes: readonly [LaneId, LaneId];
  /** A lane that is drawn. */
  readonly curve: LaneId;
  readonly steps: readonly [StepId, StepId];
  join(name: string, role: string, token?: string): Promise<Writer>;
  /** A new private card. */
  card(text: string, more?: Partial<WritePrivate>): WritePrivate;
  snapshot(): BoardSnapshot;
}

/** Whoever opened this socket. */
export function writerAt(socket: RawSocket): Writer {
  return writing(memberAt(socket));
}

const writing = (member: Member): Writer => ({
  ...member,
  write: (card) => member.ask({ type: 'writePrivate', args: card }),
  own() {
    const cards = member.told('privateCards').at(-1)?.cards;
    return cards ? Object.fromEntries(cards.map(({ id, text }) => [id, text])) : null;
  },
});

/** Makes the board on a server whose owner has this secret. */
export async function privateRoom(server: Pick<WaylineServer, 'url'>, secret: string): Promise<PrivateRoom> {
  const room = await ledRoom(server, secret, 'journey');
  const snapshot = (): BoardSnapshot => readDocument(room.board);
  const { maps, lanes, steps } = snapshot();
  const [map] = maps.values();
  const [lane, other] = [...lanes.values()].filter(({ type }) => mayBePrivate(type));
  const curve = [...lanes.values()].find(({ type }) => !mayBePrivate(type));
  const [step, next] = steps.values();
  if (!map || !lane || !other || !curve || !step || !next) throw new Error('the template has too little');
  return {
    ...room,
    mapId: map.id,
    lanes: [lane.id, other.id],
    curve: curve.id,
    steps: [step.id, next.id],
    join: async (name, role, token) => writing(await room.join(name, role, token)),
    card: (text, more = {}) => ({
      id: newId('card'),
      laneId: lane.id,
      stepId: step.id,
      kind: 'note',
      text,
      order: 'a1',
      ...more,
    }),
    snapshot,
  };
}
