import type { BoardDocument, Command, History, Notice, Role } from '@wayline/document';
import type { Awareness } from 'y-protocols/awareness';
import type { SceneStore } from '../document/sceneStore.ts';
import type { Frozen } from '../frozen/frozen.ts';
import type { PictureStore } from '../pictures/pictureStore.ts';
import type { Uploads } from '../pictures/uploads.ts';
import type { Presence } from '../presence/presence.ts';
import type { Seen } from '../private/createSeen.ts';
import type { PrivateHere } from '../private/privateHere.ts';
import type { ConnectionState } from '../sync/connection.ts';
import type { CommandOutcome } from '../sync/openCommands.ts';
import type { SaveStatus } from '../sync/saveStatus.ts';
import type { VotesHere } from '../votes/votesHere.ts';
import type { MutableStore, Store } from './store.ts';

/** Who I am on this board: what the server says of me, and the ink my cursor is drawn in. */
export interface Me {
  readonly id: string;
  readonly name: string;
  /** A token of the people's inks: `ink-a` … `ink-e`. */
  readonly colour: string;
  readonly role: Role;
}

/** Somebody brings everybody to what they see. */
export type Summons = Extract<Notice, { type: 'summon' }>;

/** A change of mine met something frozen. */
export type TakenBack = Extract<Notice, { type: 'takenBack' }>;

/** One open board: its document, my place in it, and what the server has of it. */
export interface BoardSession {
  readonly boardId: string;
  readonly board: BoardDocument;
  /** The board with what I alone see on it, for views of its maps; nothing is written, sent or counted from here. */
  readonly seen: Seen;
  /**
   * Where commands about a card write, or those that add one to a lane: the board, or my own desk while that is
   * private. Ask anew at each act: a reveal makes it the board.
   */
  readonly homeOf: (id: string) => BoardDocument;
  readonly privates: PrivateHere;
  readonly history: History;
  readonly awareness: Awareness;
  readonly presence: Presence;
  readonly me: Me;
  /** False for viewers and commenters, and while the board is read-only: nothing may be written then. */
  readonly canEdit: boolean;
  readonly saveStatus: Store<SaveStatus>;
  /** Asks for an act that only the server may carry out. */
  readonly ask: (command: Command) => Promise<CommandOutcome>;
  /** Where the socket to the board's room stands. */
  readonly connection: Store<ConnectionState>;
  /** The address of the room beside it: its votes. */
  readonly sessionUrl: string;
  readonly votes: VotesHere;
  /** What is frozen; null until that is known. */
  readonly frozen: MutableStore<Frozen | null>;
  /** The last change of mine that was taken back since it met something frozen; null once that was said. */
  readonly takenBack: MutableStore<TakenBack | null>;
  /** The last summons that reached this page; null before the first. */
  readonly summons: Store<Summons | null>;
  readonly scene: SceneStore;
  readonly pictures: PictureStore;
  /** Pictures on their way to the server. */
  readonly uploads: Uploads;
}
