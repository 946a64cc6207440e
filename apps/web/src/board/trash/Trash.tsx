import { type DeletedThing, restore } from '@wayline/document';
import { collectionOf } from '@wayline/domain';
import { type ReactElement, useId, useState } from 'react';
import { timeAgo } from '../../i18n/timeAgo.ts';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { firstWords } from '../../text/firstWords.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { useUiStore } from '../../ui/uiStore.ts';
import { useNews } from '../news/NewsContext.ts';
import styles from './Trash.module.css';
import { useDeletedThings } from './useDeletedThings.ts';

/** What was deleted on the board in the last thirty days, and the way back for each. */
export default function Trash({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { trash: words } = useText();
  const things = useDeletedThings();
  const { problem, bringBack } = useBringBack();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className={styles.hint}>{things.length === 0 ? words.empty : words.hint}</p>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
      {things.length > 0 && (
        <ul className={styles.list} aria-label={words.title}>
          {things.map((thing) => (
            <Row key={thing.id} thing={thing} onBringBack={() => bringBack(thing)} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** Fields by which a record calls itself. */
const NAMES = ['name', 'title', 'text', 'label', 'word'];

/** The record itself, of all that went. */
const itself = ({ id, records }: DeletedThing) => records.find(({ record }) => record.id === id);

function useName(): (thing: DeletedThing) => string {
  const { trash: words } = useText();
  return (thing) => {
    const own = itself(thing);
    return (own && firstWords(own.record, NAMES)) || words.untitled;
  };
}

function Row({
  thing,
  onBringBack,
}: {
  readonly thing: DeletedThing;
  readonly onBringBack: () => void;
}): ReactElement {
  const { trash: words, canvas, shell } = useText();
  const nameId = useId();
  const name = useName()(thing);
  const own = itself(thing);
  const kind =
    own?.collection === 'cards' && 'kind' in own.record
      ? canvas.cardKinds[own.record.kind as keyof typeof canvas.cardKinds]
      : own?.collection === 'items' && 'type' in own.record
        ? canvas.itemKinds[own.record.type as keyof typeof canvas.itemKinds]
        : words.kinds[thing.collection as keyof typeof words.kinds];
  const others = thing.records.length - 1;
  return (
    <li className={styles.row} aria-labelledby={nameId}>
      <div className={styles.words}>
        <span id={nameId} className={styles.name}>
          {name}
        </span>
        <span className={styles.about}>
          {[kind, others > 0 && words.with(others), shell.home.ago(timeAgo(Date.parse(thing.at), Date.now()))]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <Button aria-label={words.bringBackName(name)} onPress={onBringBack}>
        {words.bringBack}
      </Button>
    </li>
  );
}

/** Brings things back, selects them, and says what came of it. */
function useBringBack(): { readonly problem: string; readonly bringBack: (thing: DeletedThing) => void } {
  const { board } = useSession();
  const { trash: words } = useText();
  const ui = useUiStore();
  const tell = useNews();
  const nameOf = useName();
  const [problem, setProblem] = useState('');
  const bringBack = (thing: DeletedThing): void => {
    const name = nameOf(thing);
    const restored = restore(board, thing.id);
    if (!restored.ok) {
      setProblem(restored.reason === 'gone' ? words.gone : words.noPlace(name));
      return;
    }
    setProblem('');
    const [last] = restored.also.slice(-1);
    const around = last === undefined ? undefined : collectionOf(last);
    const record = around && last !== undefined ? board.get(around, last) : undefined;
    tell({ message: record ? words.isBackWith(name, firstWords(record, NAMES)) : words.isBack(name) });
    ui.getState().seek(thing.id, null);
  };
  return { problem, bringBack };
}
