import { createBoardDocument, renameBoard } from '@wayline/document';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createRoomProvider, type RoomProvider } from './roomProvider.ts';
import { startServer, type TestServer } from './testing/startServer.ts';
import { until } from './testing/until.ts';
import { afterTimeout } from './timers.ts';

interface Page {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly provider: RoomProvider;
  title(): string;
  rename(title: string): void;
}

let server: TestServer;
let boardId: string;
const pages: Page[] = [];

async function post(path: string, body: unknown): Promise<Record<string, string>> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(201);
  return (await response.json()) as Record<string, string>;
}

function open(query = '', { id = boardId, mayWrite = true, doc = new Y.Doc() } = {}): Page {
  const awareness = new Awareness(doc);
  const provider = createRoomProvider({
    url: `${server.url.replace('http:', 'ws:')}/sync/${id}?cap=1${query}`,
    doc,
    awareness,
    mayWrite,
    after: afterTimeout,
    random: () => 0.05,
    whyRefused: async () => null,
    onNotice: () => undefined,
  });
  const board = createBoardDocument(doc);
  const page: Page = {
    doc,
    awareness,
    provider,
    title: () => board.snapshot().board.title,
    rename: (title) => void renameBoard(board, title),
  };
  pages.push(page);
  return page;
}

const saved = ({ provider }: Page): Promise<unknown> =>
  until(provider.saveStatus, (status) => status === 'saved');

/** Resolves once a document holds a title. */
function titled({ doc, title }: Page, wanted: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (title() !== wanted) return;
      doc.off('update', look);
      resolve();
    };
    doc.on('update', look);
    look();
  });
}

/** Resolves once one page shows another. */
function sees(one: Page, other: Page): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!one.awareness.getStates().get(other.awareness.clientID)?.user) return;
      one.awareness.off('change', look);
      resolve();
    };
    one.awareness.on('change', look);
    look();
  });
}

beforeAll(async () => {
  server = await startServer();
  boardId = (await post('/api/boards', { title: 'Room', template: 'blank' })).id ?? '';
});
afterEach(() => {
  for (const { provider, awareness, doc } of pages.splice(0)) {
    provider.destroy();
    awareness.destroy();
    doc.destroy();
  }
});
afterAll(() => server.remove());

describe('a page in its room', () => {
  it('gets the whole board, and only then says that all is saved', async () => {
    const page = open();
    expect(page.provider.saveStatus.get()).toBe('opening');
    await until(page.provider.isSynced, Boolean);
    expect(page.title()).toBe('Room');
    await saved(page);
    expect(page.provider.hasUnsaved()).toBe(false);
  });

  it('shows an edit to the others, and says "saved" once the server has it on disk', async () => {
    const [ann, ben] = [open(), open()];
    await Promise.all([saved(ann), saved(ben)]);
    ann.rename('Lenses');
    expect(ann.provider.saveStatus.get()).toBe('saving');
    await titled(ben, 'Lenses');
    await saved(ann);
  });

  it('lets the others see where one is, with the name that the server knows, and go when one goes', async () => {
    const [ann, ben] = [open('&name=Ann'), open('&name=Ben')];
    await Promise.all([saved(ann), saved(ben)]);
    const seen = new Promise<unknown>((resolve) => {
      ben.awareness.on('change', () => {
        const state = ben.awareness.getStates().get(ann.awareness.clientID);
        if (state?.cursor) resolve(state);
      });
    });
    ann.awareness.setLocalState({ cursor: { x: 5, y: 7 }, user: { id: 'evil', name: 'Somebody else' } });
    expect(await seen).toMatchObject({
      cursor: { x: 5, y: 7 },
      user: { name: expect.stringMatching(/Ann|Owner/) },
    });
    const gone = new Promise<void>((resolve) => {
      ben.awareness.on('change', () => {
        if (!ben.awareness.getStates().has(ann.awareness.clientID)) resolve();
      });
    });
    ann.provider.destroy();
    await gone;
  });

  it('sees the others again, and is seen, right after a lost connection', async () => {
    const [ann, ben] = [open(), open()];
    await Promise.all([saved(ann), saved(ben)]);
    await Promise.all([sees(ann, ben), sees(ben, ann)]);
    ann.provider.reset();
    expect(ann.awareness.getStates().has(ben.awareness.clientID)).toBe(false);
    await sees(ann, ben);
    await sees(ben, ann);
  });

  it('keeps what is written while the server is dead, and merges it with what others wrote', async () => {
    const [ann, ben] = [open(), open()];
    await Promise.all([saved(ann), saved(ben)]);
    ann.rename('Before the crash');
    await saved(ann);
    ann.provider.kept(ann.provider.version());
    await server.kill();
    await until(ann.provider.saveStatus, (status) => status === 'offline');
    ann.rename('Before the crash, by Ann');
    expect(ann.provider.saveStatus.get()).toBe('notSaved');
    expect(ann.provider.hasUnsaved()).toBe(true);
    ann.provider.kept(ann.provider.version());
    expect(ann.provider.saveStatus.get()).toBe('offline');
    ben.rename('After Before the crash');
    await server.start();
    await Promise.all([saved(ann), saved(ben)]);
    const late = open();
    await until(late.provider.isSynced, Boolean);
    expect(late.title()).toBe('After Before the crash, by Ann');
    await titled(ann, 'After Before the crash, by Ann');
  });

  it('hands over what an earlier page had kept before it claims anything', async () => {
    const earlier = open();
    await saved(earlier);
    earlier.rename('Start');
    await saved(earlier);
    const kept = new Y.Doc();
    Y.applyUpdate(kept, Y.encodeStateAsUpdate(earlier.doc));
    earlier.provider.destroy();
    // Written while offline, by a page that was closed before it could send anything.
    renameBoard(createBoardDocument(kept), 'Start and finish');
    const reloaded = new Y.Doc();
    Y.applyUpdate(reloaded, Y.encodeStateAsUpdate(kept));
    await saved(open('', { doc: reloaded }));
    const other = open();
    await until(other.provider.isSynced, Boolean);
    expect(other.title()).toBe('Start and finish');
  });

  it('stops for good where the board does not exist', async () => {
    const { provider } = open('', { id: 'nowhere' });
    expect(await until(provider.connection, ({ phase }) => phase === 'stopped')).toEqual({
      phase: 'stopped',
      reason: 'missing',
    });
  });

  it('stops before it merges with another life of the room', async () => {
    const { provider, doc } = open('&gen=another');
    expect(await until(provider.connection, ({ phase }) => phase === 'stopped')).toEqual({
      phase: 'stopped',
      reason: 'otherGeneration',
    });
    expect(doc.store.clients.size).toBe(0);
  });

  it('follows as a reader without ever sending a change', async () => {
    const { token } = await post(`/api/boards/${boardId}/links`, { role: 'viewer' });
    const editor = open();
    await saved(editor);
    const viewer = open(`&token=${token}`, { mayWrite: false });
    await until(viewer.provider.saveStatus, (status) => status === 'readOnly');
    viewer.rename('By the viewer');
    expect(viewer.provider.hasUnsaved()).toBe(false);
    editor.rename('By the editor');
    await saved(editor);
    const late = open();
    await until(late.provider.isSynced, Boolean);
    expect(late.title()).toBe('By the editor');
  });

  it('learns that its change was refused instead of waiting for ever', async () => {
    const page = open();
    await saved(page);
    page.doc.getMap('notOfThisBoard').set('a', 1);
    const connection = await until(page.provider.connection, ({ phase }) => phase === 'stopped');
    expect(connection).toEqual({ phase: 'stopped', reason: 'rejected' });
    expect(page.provider.unsavedChanges()).toBe(1);
  });
});
