import { canEdit, createBoardDocument, createHistory, type Notice } from '@wayline/document';
import { createMeasurer, ENGLISH_SCENE, type SceneWords } from '@wayline/scene';
import { Awareness } from 'y-protocols/awareness';
import type { Api } from '../api/api.ts';
import { createSceneStore } from '../document/sceneStore.ts';
import type { Frozen } from '../frozen/frozen.ts';
import type { Text } from '../i18n/en.ts';
import { loadImage } from '../pictures/loadImage.ts';
import { createPictureStore } from '../pictures/pictureStore.ts';
import { createUploads } from '../pictures/uploads.ts';
import { inkOf } from '../presence/inkOf.ts';
import { createPresence } from '../presence/presence.ts';
import { createSeen } from '../private/createSeen.ts';
import { createPrivateHere } from '../private/privateHere.ts';
import { forgetBoard, type KnownBoard, recallBoard, rememberBoard } from '../sync/knownBoards.ts';
import { type LocalCopy, openLocalCopy } from '../sync/localCopy.ts';
import { roomOf } from '../sync/roomOf.ts';
import { createRoomProvider, type RoomProvider } from '../sync/roomProvider.ts';
import { saveStatusWith } from '../sync/saveStatusWith.ts';
import { afterTimeout } from '../sync/timers.ts';
import { createVotesHere } from '../votes/votesHere.ts';
import type { BoardSession, Summons, TakenBack } from './BoardSession.ts';
import type { Rescue } from './rescue.ts';
import { roomUrl } from './roomUrl.ts';
import { type StopKind, stopReasonOfStatus } from './stopKind.ts';
import { createStore, type Store } from './store.ts';

/** How far the opening of a board has come, and where it ended. */
export type OpenState =
  | { readonly phase: 'opening' }
  | { readonly phase: 'ready'; readonly session: BoardSession }
  | { readonly phase: 'stopped'; readonly why: StopKind; readonly rescue: Rescue | null };

/** A board being opened, open, or turned away. */
export interface OpenBoard {
  readonly state: Store<OpenState>;
  /** Whether closing the page now would lose what the server has not confirmed. */
  hasUnsaved(): boolean;
  /** Starts anew from the server after a stop, without what this browser had kept. */
  reopen(): void;
  destroy(): void;
}

export interface OpenBoardServices {
  readonly api: Api;
  readonly page: Window;
  /** The name that this person gave; empty when none. */
  readonly name: string;
  /** The words that the board is drawn with; another language draws it anew. */
  readonly language: Store<Pick<Text, 'scene'> | null>;
}

const RETRY_MS = 3_000;

/** Opens a board: asks the server who I am on it, takes what this browser has kept, then follows the room. */
export function openBoard(boardId: string, { api, page, name, language }: OpenBoardServices): OpenBoard {
  const state = createStore<OpenState>({ phase: 'opening' });
  const summons = createStore<Summons | null>(null);
  const takenBack = createStore<TakenBack | null>(null);
  let votes = createVotesHere();
  let privates = createPrivateHere();
  const words = (): SceneWords => language.get()?.scene ?? ENGLISH_SCENE;
  let isDestroyed = false;
  let provider: RoomProvider | undefined;
  let copy: LocalCopy | undefined;
  let endings: (() => void)[] = [];
  let cancelRetry: (() => void) | undefined;

  /** Who I am on the board: by the server, or by memory while it does not answer. */
  async function findAccess(): Promise<KnownBoard | StopKind> {
    const [answer, known] = await Promise.all([api.board(boardId), recallBoard(boardId)]);
    if (!answer.ok) {
      const reason = stopReasonOfStatus(answer.error.status);
      return reason ?? known ?? 'unreachable';
    }
    const { generation, role, me } = answer.value;
    const access: KnownBoard = { boardId, generation, role, me };
    if (known && known.generation !== generation && (await hasUnsent(known))) return 'otherGeneration';
    if (known && known.generation !== generation) await dropCopy(known);
    // Nothing waits for it: it is for a time when the server cannot be asked.
    void rememberBoard(access);
    return access;
  }

  async function start(): Promise<void> {
    const access = await findAccess();
    if (isDestroyed) return;
    if (typeof access === 'string') {
      await stop(access);
      return;
    }
    const local = await openLocalCopy(roomOf(boardId, access.generation));
    if (isDestroyed) {
      local.destroy();
      return;
    }
    copy = local;
    if (local.hasUnsent() && !canEdit(access.role)) await stop('demoted');
    else enter(access, local);
  }

  function enter(access: KnownBoard, local: LocalCopy): void {
    const { doc } = local;
    const awareness = new Awareness(doc);
    const mayWrite = canEdit(access.role);
    const visit = { boardId, generation: access.generation, client: doc.clientID, name };
    const room = createRoomProvider({
      url: roomUrl(page.location, visit),
      doc,
      awareness,
      mayWrite,
      after: afterTimeout,
      random: Math.random,
      whyRefused: async () => {
        const answer = await api.board(boardId);
        return answer.ok ? null : stopReasonOfStatus(answer.error.status);
      },
      onNotice,
    });
    provider = room;
    local.follow(room);
    const wake = (): void => {
      if (page.document.visibilityState === 'visible') room.wake();
    };
    page.addEventListener('online', wake);
    page.addEventListener('offline', room.reset);
    page.document.addEventListener('visibilitychange', wake);
    page.document.addEventListener('visibilitychange', local.hurry);
    page.addEventListener('pagehide', local.hurry);
    endings = [
      () => page.removeEventListener('online', wake),
      () => page.removeEventListener('offline', room.reset),
      () => page.document.removeEventListener('visibilitychange', wake),
      () => page.document.removeEventListener('visibilitychange', local.hurry),
      () => page.removeEventListener('pagehide', local.hurry),
      room.connection.subscribe(() => {
        const connection = room.connection.get();
        if (connection.phase === 'stopped') void stop(connection.reason);
        if (connection.phase === 'open') void checkRole(access);
      }),
    ];

    const show = (): void => {
      if (state.get().phase !== 'opening') return;
      const board = createBoardDocument(doc, { by: access.me.id });
      const history = createHistory(board);
      const { writing, unsaved } = privates;
      const seen = createSeen(board, writing);
      const scene = createSceneStore(seen, createMeasurer(words()));
      const pictures = createPictureStore({ load: loadImage, after: afterTimeout });
      const uploads = createUploads({
        upload: ({ file, largest }, onProgress) => api.addPicture(boardId, file, { largest }, onProgress),
        release: (preview) => URL.revokeObjectURL(preview),
      });
      const presence = createPresence(awareness);
      endings.push(language.subscribe(() => scene.speak(words())));
      endings.push(() => {
        presence.destroy();
        pictures.destroy();
        scene.destroy();
        history.destroy();
        board.destroy();
      });
      // A browser that the server does not remember is called what its person said last, as it tells the others.
      const me = { ...access.me, name: access.me.name || name, colour: inkOf(access.me), role: access.role };
      state.set({
        phase: 'ready',
        session: {
          boardId,
          board,
          seen,
          homeOf: (id) => writing.get()?.homeOf(id) ?? board,
          privates,
          history,
          awareness,
          presence,
          me,
          canEdit: mayWrite,
          saveStatus: saveStatusWith(room.saveStatus, unsaved),
          ask: room.ask,
          connection: room.connection,
          sessionUrl: roomUrl(page.location, { ...visit, room: 'session' }),
          votes,
          frozen: createStore<Frozen | null>(null),
          takenBack,
          summons,
          scene,
          pictures,
          uploads,
        },
      });
    };
    if (local.hasContent) show();
    else endings.push(room.isSynced.subscribe(show));
  }

  function onNotice(notice: Notice): void {
    // Another role opens another board: what may be written, and by which socket, is settled at its start.
    if (notice.type === 'role') restart();
    if (notice.type === 'ballot') votes.told.set({ voteId: notice.voteId, dots: notice.dots });
    if (notice.type === 'takenBack') takenBack.set(notice);
    if (notice.type === 'privateCards') privates.told.set(notice);
    if (notice.type === 'summon') summons.set({ ...notice, by: { ...notice.by, colour: inkOf(notice.by) } });
  }

  /** A server that changes somebody's role hangs up; whoever comes back must open the board in the new one. */
  async function checkRole(access: KnownBoard): Promise<void> {
    const answer = await api.board(boardId);
    if (answer.ok && answer.value.role !== access.role && provider) restart();
  }

  async function stop(why: StopKind): Promise<void> {
    const rescue = await findRescue(why);
    if (why === 'otherGeneration' && !rescue) {
      await dropKnown();
      restart();
      return;
    }
    leave();
    if (isDestroyed) return;
    state.set({ phase: 'stopped', why, rescue });
    if (why === 'unreachable') cancelRetry = afterTimeout(RETRY_MS, restart);
  }

  /** The copy to offer, when it holds something that the server has not. */
  async function findRescue(why: StopKind): Promise<Rescue | null> {
    if (copy) {
      const changes = provider?.unsavedChanges() ?? 0;
      return changes > 0 || copy.hasUnsent() ? rescueOf(copy, changes) : null;
    }
    const known = why === 'unreachable' ? undefined : await recallBoard(boardId);
    if (!known) return null;
    const local = await openLocalCopy(roomOf(boardId, known.generation));
    const rescue = local.hasUnsent() ? rescueOf(local, 0) : null;
    local.destroy();
    return rescue;
  }

  function rescueOf({ doc }: LocalCopy, changes: number): Rescue {
    const board = createBoardDocument(doc);
    const rescue = { snapshot: board.snapshot(), changes };
    board.destroy();
    return rescue;
  }

  function leave(): void {
    for (const end of endings) end();
    endings = [];
    votes = createVotesHere();
    privates = createPrivateHere();
    provider?.destroy();
    provider = undefined;
    copy?.destroy();
    copy = undefined;
  }

  function restart(): void {
    cancelRetry?.();
    leave();
    if (isDestroyed) return;
    state.set({ phase: 'opening' });
    void start();
  }

  async function hasUnsent(known: KnownBoard): Promise<boolean> {
    const local = await openLocalCopy(roomOf(boardId, known.generation));
    local.destroy();
    return local.hasUnsent();
  }

  async function dropCopy(known: KnownBoard): Promise<void> {
    const local = await openLocalCopy(roomOf(boardId, known.generation));
    await local.drop();
    local.destroy();
  }

  async function dropKnown(): Promise<void> {
    const known = await recallBoard(boardId);
    if (known) await dropCopy(known);
    await forgetBoard(boardId);
  }

  void start();

  return {
    state,
    hasUnsaved: () => privates.unsaved.get() !== null || (provider?.hasUnsaved() ?? false),
    reopen() {
      leave();
      void dropKnown().then(restart, restart);
    },
    destroy() {
      isDestroyed = true;
      cancelRetry?.();
      leave();
    },
  };
}
