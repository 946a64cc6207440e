import type { Freeze } from '@wayline/domain';
import type { News } from '../board/news/NewsContext.ts';
import type { Room } from '../room/room.ts';
import type { BoardSession } from '../session/BoardSession.ts';
import { mayLead } from '../session/role.ts';
import { refusalIn } from '../sync/refusalIn.ts';
import { type After, afterTimeout } from '../sync/timers.ts';
import type { UiStore } from '../ui/uiStore.ts';
import { createFrozen } from './createFrozen.ts';
import type { FrozenText } from './frozenWords.ts';

/** Whoever tries the same in vain again is not told again before so long: what was said still stands there. */
const QUIET_MS = 6_000;

export interface KeepFrozenOptions {
  readonly room: Pick<Room, 'document' | 'isSynced'>;
  readonly words: FrozenText;
  /** What a lane or stage is called. */
  readonly nameOf: (id: string) => string;
  readonly tell: (news: News) => void;
  /** Says to assistive technology what everybody else sees anyway. */
  readonly say: (sentence: string) => void;
  readonly ui: UiStore;
  readonly after?: After;
}

type FreezingSession = Pick<BoardSession, 'board' | 'me' | 'ask' | 'frozen' | 'takenBack'>;

type Freezes = ReadonlyMap<string, Freeze>;

/** Follows what is frozen on an open board, and says what becomes frozen and what is let go; returns what ends it. */
export function keepFrozen(
  session: FreezingSession,
  { room, words, nameOf, tell, say, ui, after = afterTimeout }: KeepFrozenOptions,
): () => void {
  const { board, me, ask, frozen, takenBack } = session;
  const { document } = room;
  const leads = mayLead(me.role);
  let known: Freezes = new Map();
  /** What this page asked to freeze: nobody needs to be told who did what they did. */
  const asked = new Set<string>();
  /** What was just said to be frozen, since it took something of mine back. */
  let said: { readonly holder: string; readonly cancel: () => void } | null = null;
  let quiet: { readonly holder: string; readonly cancel: () => void } | null = null;

  function run(type: 'freeze' | 'unfreeze', targets: readonly string[]): void {
    if (type === 'freeze') for (const id of targets) asked.add(id);
    void ask({ type, args: { targets } } as Parameters<typeof ask>[0]).then((outcome) => {
      if (outcome !== 'done') tell({ message: refusalIn(words.refused, outcome) });
    });
  }

  /** Once for each lane or stage, however many keys are pressed in it. */
  function stop(holder: string): void {
    if (quiet?.holder === holder) return;
    quiet?.cancel();
    quiet = { holder, cancel: after(QUIET_MS, () => (quiet = null)) };
    const name = nameOf(holder);
    const by = known.get(holder)?.by || words.somebody;
    if (!leads) tell({ message: words.stops(name, by) });
    else {
      const message = asked.has(holder) ? words.stopsMine(name) : words.stopsLeader(name, by);
      tell({ message, act: { name: words.unfreeze, run: () => run('unfreeze', [holder]) } });
    }
  }

  function show(): void {
    known = document.frozen();
    const isPresenting = (): boolean => ui.getState().presenting !== null;
    frozen.set(
      createFrozen({ freezes: known, board, words, isPresenting, mayLead: leads, tell: stop, ask: run }),
    );
    const { editing, edit } = ui.getState();
    // What was written so far stands; the field that would take more is closed.
    if (editing && frozen.get()?.has(editing.id)) edit(null);
  }

  /** `isNow`: what changed did so just now, and was not found here. */
  function onChange(isNow: boolean): void {
    const before = known;
    if (document.frozen() === before) return;
    show();
    const added = [...known].filter(([id]) => !before.has(id) && id !== said?.holder);
    const gone = [...before.keys()].filter((id) => !known.has(id) && isThere(id));
    const [first] = added;
    if (first && !isNow) say(words.isFrozen(added.map(([id]) => nameOf(id))));
    else if (first) {
      const by = first[1].by || words.somebody;
      const what = added.map(([id]) => nameOf(id));
      tell({ message: asked.has(first[0]) ? words.youFroze(what) : words.froze(by, what) });
    } else if (gone.length > 0) tell({ message: words.unfrozen(gone.map(nameOf)) });
  }

  const isThere = (id: string): boolean =>
    board.get('lanes', id) !== undefined || board.get('stages', id) !== undefined;

  function onTakenBack(): void {
    const what = takenBack.get();
    if (!what) return;
    said?.cancel();
    said = { holder: what.targetId, cancel: after(QUIET_MS, () => (said = null)) };
    tell({ message: words.takenBack(nameOf(what.targetId), what.kept) });
    takenBack.set(null);
  }

  const endings = [document.subscribe(() => onChange(room.isSynced())), takenBack.subscribe(onTakenBack)];
  onChange(false);
  // It may have come before this part did.
  onTakenBack();
  return () => {
    for (const end of endings) end();
    quiet?.cancel();
    said?.cancel();
    frozen.set(null);
  };
}
