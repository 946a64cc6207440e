import { type BoardDocument, createBoardDocument, type Notice } from '@wayline/document';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createRoomProvider, type RoomProvider } from '../../sync/roomProvider.ts';
import type { TestServer } from '../../sync/testing/startServer.ts';
import { afterTimeout } from '../../sync/timers.ts';
import { openRoom } from '../openRoom.ts';
import type { Room } from '../room.ts';

/** A board as a page has it open, with the room beside it. */
export interface TestPage {
  readonly provider: RoomProvider;
  readonly board: BoardDocument;
  readonly beside: Room;
  close(): void;
}

/** Opens a board of a real server, of which the one here is the owner. */
export function openPage(
  { url }: Pick<TestServer, 'url'>,
  boardId: string,
  onNotice: (notice: Notice) => void = () => undefined,
): TestPage {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const address = `${url.replace('http:', 'ws:')}/sync/${boardId}`;
  const provider = createRoomProvider({
    url: `${address}?cap=1`,
    doc,
    awareness,
    mayWrite: true,
    after: afterTimeout,
    random: () => 0.05,
    whyRefused: async () => null,
    onNotice,
  });
  const board = createBoardDocument(doc);
  const beside = openRoom({ connection: provider.connection, sessionUrl: `${address}/session?cap=1` });
  return {
    provider,
    board,
    beside,
    close() {
      beside.destroy();
      board.destroy();
      provider.destroy();
      awareness.destroy();
      doc.destroy();
    },
  };
}

/** The first board of a server: the sample that it starts with. */
export async function firstBoard({ url }: Pick<TestServer, 'url'>): Promise<string> {
  const { boards } = (await (await fetch(`${url}/api/boards`)).json()) as { boards: { id: string }[] };
  return boards[0]?.id ?? '';
}
