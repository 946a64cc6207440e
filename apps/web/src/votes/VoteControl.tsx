import { Minus, Plus } from 'lucide-react';
import { memo, type NamedExoticComponent, type ReactElement } from 'react';
import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import styles from './VoteControl.module.css';

/** More dots than these are a number. */
const MOST = 5;

interface VoteControlProps {
  readonly id: string;
  /** The words of the thing. */
  readonly name: string;
  /** True over the board: as small as may be, and out of the way of Tab, since there V does the same. */
  readonly isTight?: boolean;
}

/** My dots on one thing of the open vote: a press puts one more, with Shift or on the minus it takes one away. */
const VoteControl: NamedExoticComponent<VoteControlProps> = memo(Control);
export default VoteControl;

function Control({ id, name, isTight = false }: VoteControlProps): ReactElement | null {
  const { board, votes } = useSession();
  const round = useStore(votes.round);
  const record = board.get('cards', id) ?? board.get('items', id);
  if (!round || !record || !round.has(record)) return null;
  const { words } = round;
  const mine = round.mine(id);
  const all = round.all(id);
  const called = name || words.thing;
  const tabIndex = isTight ? -1 : 0;
  const sum = all !== undefined && all > 0 && (
    <span className={styles.all} title={words.about(mine, all)}>
      {all}
    </span>
  );
  if (!round.mayVote) return sum ? <span className={styles.control}>{sum}</span> : null;
  const isOver = mine >= round.vote.maxPerItem || round.left === 0;
  return (
    <span className={styles.control} data-vote={id} data-mine={mine} data-tight={isTight || undefined}>
      {mine > 0 && (
        <button
          type="button"
          tabIndex={tabIndex}
          className={styles.take}
          aria-label={words.take(called)}
          onClick={(event) => {
            event.stopPropagation();
            round.give(id, -1);
          }}
        >
          <Minus size={14} strokeWidth={2} aria-hidden />
        </button>
      )}
      <button
        type="button"
        tabIndex={tabIndex}
        className={styles.give}
        aria-label={words.give(called)}
        title={words.hint}
        data-over={isOver || undefined}
        onClick={(event) => {
          event.stopPropagation();
          round.give(id, event.shiftKey ? -1 : 1);
        }}
      >
        {mine > MOST ? (
          <>
            <span className={styles.dot} aria-hidden="true" />
            <span aria-hidden="true">{mine}</span>
          </>
        ) : (
          Array.from({ length: mine }, (_, index) => (
            <span key={index} className={styles.dot} aria-hidden="true" />
          ))
        )}
        {(!isOver || mine === 0) && <Plus size={14} strokeWidth={2} aria-hidden className={styles.plus} />}
      </button>
      <span className="onlyRead">{words.about(mine, all)}</span>
      {sum}
    </span>
  );
}
