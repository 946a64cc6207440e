import { Snowflake } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import { Button } from '../ui/controls/Button.tsx';
import styles from './FrozenNote.module.css';

/** Who froze what is looked at in Details, when, and for those who may the way to let it go. */
export function FrozenNote({ id }: { readonly id: string }): ReactElement | null {
  const frozen = useStore(useSession().frozen);
  const since = frozen?.since(id);
  if (!frozen || since === undefined) return null;
  return (
    <div className={styles.note}>
      <Snowflake size={14} strokeWidth={1.75} aria-hidden className={styles.sign} />
      <span className={styles.since}>{since}</span>
      {frozen.mayUnfreeze([id]) && (
        <Button onPress={() => frozen.unfreeze([id])}>{frozen.words.unfreeze}</Button>
      )}
    </div>
  );
}
