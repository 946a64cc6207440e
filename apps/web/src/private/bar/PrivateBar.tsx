import { EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { RoomBar } from '../../room/bar/RoomBar.tsx';
import { RoomQuestion } from '../../room/RoomQuestion.tsx';
import { mayLead } from '../../session/role.ts';
import { useSession } from '../../session/useSession.ts';
import { useStore } from '../../session/useStore.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { laneNames } from '../privateNews.ts';
import styles from './PrivateBar.module.css';

/** What is written in private, under whatever view one looks at: where, by how many, how much, and its reveal. */
export default function PrivateBar(): ReactNode {
  const { privates, board, me, canEdit } = useSession();
  const writing = useStore(privates.writing);
  const [asks, setAsks] = useState(false);
  const leading = useStore(privates.leading);
  // Lanes may be renamed meanwhile.
  useSnapshot(({ lanes }) => lanes);
  if (!writing?.mode || !leading) return null;
  const { mode, words, hidden, guests } = writing;
  const others = [...hidden.values()].reduce((sum, count) => sum + count, 0);
  const all = guests.size;
  const mine = all - others;
  return (
    <>
      <RoomBar
        label={words.bar}
        icon={EyeOff}
        title={words.bar}
        hint={canEdit ? words.hint : words.watching}
        acts={
          mayLead(me.role) && (
            <Button look="ink" onPress={() => (all > 0 ? setAsks(true) : void leading.reveal())}>
              {words.reveal}
            </Button>
          )
        }
      >
        <span className={styles.lanes} dir="auto">
          {laneNames(board, mode.laneIds, words)}
        </span>
        <span className={styles.count}>{words.writers(mode.writers)}</span>
        {all > 0 && (
          <span className={styles.count}>
            {words.cards(all)}
            {mine > 0 && `, ${words.mine(mine)}`}
          </span>
        )}
      </RoomBar>
      {asks && (
        <RoomQuestion
          title={words.revealing.title}
          leads={[words.revealing.lead(all)]}
          keep={words.revealing.keep}
          act={words.reveal}
          run={leading.reveal}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}
