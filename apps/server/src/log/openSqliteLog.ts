import type { AccessStore } from '../access/accessStore.ts';
import type { FreezeStore } from '../freezing/freezeStore.ts';
import type { PictureRows } from '../pictures/pictureRows.ts';
import type { PrivateStore } from '../privateWriting/privateStore.ts';
import type { VoteStore } from '../votes/voteStore.ts';
import { createGroupCommit } from './groupCommit.ts';
import type { Log } from './log.ts';
import { startStore } from './sqlite/storeClient.ts';
import type { StoreOptions } from './sqlite/storeWorker.ts';

/** The embedded store: one SQLite file, written by one thread. */
export interface SqliteLog {
  readonly log: Log;
  readonly access: AccessStore;
  readonly pictures: PictureRows;
  readonly votes: VoteStore;
  readonly freezes: FreezeStore;
  readonly privateCards: PrivateStore;
}

/** Opens the data folder; rejects with a sentence for the person who starts the server when it cannot serve. */
export async function openSqliteLog(options: StoreOptions): Promise<SqliteLog> {
  const store = await startStore(options);
  const commits = createGroupCommit(store.appendBatch);
  return {
    log: {
      createRoom: (room) => store.call('createRoom', room),
      readRoom: (id) => store.call('readRoom', id),
      listRooms: () => store.call('listRooms'),
      changeRoom: (id, changes) => store.call('changeRoom', id, changes),
      load: (id) => store.call('load', id),
      append: commits.append,
      saveSnapshot: (snapshot) => store.call('saveSnapshot', snapshot),
      quarantineRow: (roomId, seq, reason) => store.call('quarantineRow', roomId, seq, reason),
      injectFault: (fault) => store.call('injectFault', fault),
      async close() {
        await commits.flush();
        await store.close();
      },
    },
    access: {
      createLink: (link) => store.call('createLink', link),
      listLinks: (boardId) => store.call('listLinks', boardId),
      findLink: (tokenHash) => store.call('findLink', tokenHash),
      revokeLink: (boardId, linkId, at) => store.call('revokeLink', boardId, linkId, at),
      saveSession: (session, linkId) => store.call('saveSession', session, linkId),
      findSession: (tokenHash) => store.call('findSession', tokenHash),
      deleteSession: (tokenHash) => store.call('deleteSession', tokenHash),
      readSetting: (key) => store.call('readSetting', key),
      keepSetting: (key, value) => store.call('keepSetting', key, value),
    },
    pictures: {
      putPicture: (picture, mostBytes) => store.call('putPicture', picture, mostBytes),
      sharePicture: (sha256, boardId, at) => store.call('sharePicture', sha256, boardId, at),
      findPicture: (sha256) => store.call('findPicture', sha256),
      listPictures: (boardId) => store.call('listPictures', boardId),
      boardsOfPicture: (sha256) => store.call('boardsOfPicture', sha256),
    },
    votes: {
      openVote: (vote) => store.call('openVote', vote),
      closeVote: (boardId, voteId, at) => store.call('closeVote', boardId, voteId, at),
      removeVote: (boardId, voteId) => store.call('removeVote', boardId, voteId),
      listVotes: (boardId) => store.call('listVotes', boardId),
      putBallot: (ballot) => store.call('putBallot', ballot),
      findBallot: (boardId, voteId, participant) => store.call('findBallot', boardId, voteId, participant),
      listBallots: (boardId, voteId) => store.call('listBallots', boardId, voteId),
    },
    freezes: {
      freeze: (freezes) => store.call('freeze', freezes),
      unfreeze: (boardId, ids) => store.call('unfreeze', boardId, ids),
      listFrozen: (boardId) => store.call('listFrozen', boardId),
    },
    privateCards: {
      openRound: (round) => store.call('openRound', round),
      findRound: (boardId) => store.call('findRound', boardId),
      listRevealedRounds: () => store.call('listRevealedRounds'),
      closeRound: (boardId, id, at) => store.call('closeRound', boardId, id, at),
      removeRound: (boardId, id) => store.call('removeRound', boardId, id),
      putPrivateCard: (roundId, card) => store.call('putPrivateCard', roundId, card),
      removePrivateCard: (boardId, participant, id) =>
        store.call('removePrivateCard', boardId, participant, id),
      listBlanks: (boardId) => store.call('listBlanks', boardId),
      listPrivateCards: (boardId, participant) => store.call('listPrivateCards', boardId, participant),
    },
  };
}
