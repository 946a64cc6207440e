import {
  addCard,
  createDesk,
  createHistory,
  type Desk,
  type DeskCard,
  isSame,
  typeText,
} from '@wayline/document';
import type { Blank, Card, CardId, PrivateMode } from '@wayline/domain';
import type { Room } from '../room/room.ts';
import type { BoardSession } from '../session/BoardSession.ts';
import { type After, afterTimeout } from '../sync/timers.ts';
import { createJoinedHistory } from './createJoinedHistory.ts';
import { createOutbox, type Outbox } from './createOutbox.ts';
import { guestsOf } from './guestsOf.ts';
import type { PrivateNews } from './privateNews.ts';
import type { PrivateText } from './privateWords.ts';
import { keepPrivately, recallPrivate } from './rememberPrivate.ts';

/** The most private cards that one person may have in a round; the server takes no more. */
const MOST_CARDS = 100;
/** The board has what was revealed after this long, or it will not come: its lane may have gone. */
const LANDING_MS = 3_000;
const LATE_MS = 3_000;

/** As much of an open board as private writing has to do with. */
export type WritingSession = Pick<
  BoardSession,
  'boardId' | 'board' | 'privates' | 'history' | 'ask' | 'connection' | 'canEdit'
>;

export interface KeepPrivateOptions {
  readonly room: Room;
  readonly news: PrivateNews;
  readonly words: PrivateText;
  readonly storage: Storage;
  readonly after?: After;
}

/** A round of private writing while this page follows it. */
interface Round {
  mode: PrivateMode;
  readonly desk: Desk;
  readonly outbox: Outbox;
  readonly history: ReturnType<typeof createJoinedHistory>;
  /** Blanks that stand for my own cards. */
  numbers: ReadonlySet<string>;
  blanks: readonly Blank[];
  guests: ReadonlyMap<string, Card>;
  /** Revealed: what is shown stands until the board has it. */
  isOver: boolean;
  readonly endings: (() => void)[];
}

/** Follows private writing on an open board: what is mine goes to the server, what others hide is shown as blanks. */
export function keepPrivate(session: WritingSession, options: KeepPrivateOptions): () => void {
  const { boardId, board, privates, ask, connection, canEdit } = session;
  const { room, news, words, storage, after = afterTimeout } = options;
  let round: Round | null = null;
  let lateness: { readonly isLate: boolean; readonly cancel: () => void } | null = null;

  function begin(mode: PrivateMode, isNew: boolean): Round {
    const desk = createDesk(board);
    desk.open(mode);
    const outbox = createOutbox({
      desk,
      write: (args) => ask({ type: 'writePrivate', args }),
      remove: (id) => ask({ type: 'removePrivate', args: { id } }),
      onChange: show,
      onRefused(id, reason) {
        if (reason === 'noPrivate') return;
        news.refused(reason);
        if (reason === 'tooMany') desk.drop(id);
      },
      after,
    });
    const past = createHistory(desk.board);
    const history = createJoinedHistory(session.history, past);
    const made: Round = {
      mode,
      desk,
      outbox,
      history,
      numbers: new Set(),
      blanks: [],
      guests: new Map(),
      isOver: false,
      endings: [desk.subscribe(onDesk), history.destroy, past.destroy, outbox.destroy, desk.destroy],
    };
    round = made;
    if (isNew) news.started(mode);
    else news.goesOn(mode);
    return made;
  }

  /** Nothing of a round is left but what lies on the board. */
  function end(): void {
    for (const ending of round?.endings ?? []) ending();
    round = null;
    keepPrivately(storage, boardId, null);
    settle();
    privates.writing.set(null);
  }

  /** Shows the round as it is now, and keeps it for the time when the server is away. */
  function show(): void {
    const at = round;
    if (!at) return;
    const { desk, numbers, blanks } = at;
    const own = desk.cards();
    at.guests = guestsOf({
      mapId: at.mode.mapId,
      snapshot: board.snapshot(),
      own,
      blanks,
      numbers,
      before: at.guests,
    });
    const others = new Map([...at.guests].filter(([, { id }]) => !own.has(id)));
    const hidden = new Map<string, number>();
    for (const { laneId } of others.values()) hidden.set(laneId, (hidden.get(laneId) ?? 0) + 1);
    desk.besides(others);
    const lanes = new Set<string>(at.mode.laneIds);
    privates.writing.set({
      mode: at.isOver ? null : at.mode,
      words,
      guests: at.guests,
      hidden,
      history: at.history,
      hurry: at.outbox.hurry,
      isMine: (id) => own.has(id as CardId) && at.guests.has(id),
      homeOf: (id) => {
        const isHere = own.has(id as CardId)
          ? !board.get('cards', id)
          : canEdit && !at.isOver && lanes.has(id);
        return isHere ? desk.board : null;
      },
    });
    if (
      at.isOver &&
      [...own.values()].every(({ id, text }) => text.trim() === '' || board.get('cards', id)) &&
      // So have those that stood for others' cards.
      [...at.guests.keys()].every((id) => own.has(id as CardId))
    )
      finish();
    else settle();
  }

  /** Says how it stands with what the server has not confirmed. */
  function settle(): void {
    const isOpen = connection.get().phase === 'open';
    const isSettled = round?.outbox.isSettled() ?? true;
    if (isSettled || !isOpen) {
      lateness?.cancel();
      lateness = null;
    } else if (!lateness) {
      const cancel = after(LATE_MS, () => {
        lateness = { isLate: true, cancel: () => undefined };
        settle();
      });
      lateness = { isLate: false, cancel };
    }
    const isKept = keepRound();
    if (isSettled) privates.unsaved.set(null);
    else if (isOpen) privates.unsaved.set(lateness?.isLate ? 'notSaved' : 'saving');
    else privates.unsaved.set(isKept ? 'offline' : 'notSaved');
  }

  function keepRound(): boolean {
    if (!round || !canEdit) return true;
    const { mode, desk, outbox } = round;
    const cards = [...desk.written().values()];
    return keepPrivately(storage, boardId, { mode, cards, known: [...outbox.known().values()] });
  }

  function onDesk(): void {
    if (round && round.desk.written().size > MOST_CARDS) after(0, dropTheLast);
    show();
  }

  function dropTheLast(): void {
    const cards = [...(round?.desk.written().values() ?? [])];
    const over = cards.filter(({ id }) => !round?.outbox.known().has(id)).slice(MOST_CARDS - cards.length);
    if (cards.length <= MOST_CARDS || over.length === 0) return;
    for (const { id } of over) round?.desk.drop(id);
    news.refused('tooMany');
  }

  /** What the server never got of a round that was revealed meanwhile comes after it, for all to see. */
  function finish(): void {
    const late = round?.outbox.unsent() ?? [];
    const before = new Map(late.map((card) => [card.id, board.get('cards', card.id)]));
    end();
    let landed = 0;
    for (const card of late) if (land(card, before.get(card.id))) landed += 1;
    if (landed > 0) news.cameLate(landed);
    // Another round waited for this one.
    look(true);
  }

  function land({ order: _order, ...card }: DeskCard, there: Card | undefined): boolean {
    if (there) return there.text !== card.text && typeText(board, 'cards', card.id, 'text', card.text).ok;
    return addCard(board, card).ok;
  }

  /** `isNow`: what changes does so before the eyes of whoever looks at the page. */
  function look(isNow: boolean): void {
    const mode = room.document.privateMode();
    const blanks = room.document.blanks();
    if (round && (mode ? mode.id !== round.mode.id : room.isSynced())) {
      if (!round.isOver) {
        const { endings } = round;
        round.isOver = true;
        news.revealed(round.blanks.length);
        endings.push(after(LANDING_MS, finish));
      }
      // Another round waits until this one has landed.
      show();
      return;
    }
    if (!mode) return;
    const at = round ?? begin(mode, isNow);
    at.mode = isSame(at.mode, mode) ? at.mode : mode;
    at.blanks = blanks;
    onTold();
    show();
  }

  const onRoom = (): void => look(room.isSynced());

  function onTold(): void {
    const told = privates.told.get();
    if (!round || told?.roundId !== round.mode.id) return;
    round.numbers = new Set(told.cards.map(({ number }) => number));
    if (!round.isOver) round.outbox.told(told.cards);
    show();
  }

  function onBoard(): void {
    if (round) show();
  }

  const kept = canEdit ? recallPrivate(storage, boardId) : null;
  if (kept) {
    const at = begin(kept.mode, false);
    for (const card of kept.cards) at.desk.take(card);
    at.outbox.recall(kept.known);
  }
  const endings = [
    room.document.subscribe(onRoom),
    board.subscribe(onBoard),
    privates.told.subscribe(onTold),
    connection.subscribe(() => {
      if (connection.get().phase === 'open') round?.outbox.hurry();
      settle();
    }),
  ];
  look(false);
  show();
  return () => {
    for (const ending of endings) ending();
    for (const ending of round?.endings ?? []) ending();
    round = null;
    lateness?.cancel();
    privates.writing.set(null);
    privates.unsaved.set(null);
  };
}
