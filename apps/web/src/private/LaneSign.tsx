import { EyeOff } from 'lucide-react';
import type { ReactElement } from 'react';
import styles from './LaneSign.module.css';
import { useWriting } from './useWriting.ts';

/** Says of a lane that it is written in private, and how many cards of others it hides. */
export default function LaneSign({ laneId }: { readonly laneId: string }): ReactElement | null {
  const count = useWriting(({ hidden }) => hidden.get(laneId) ?? 0);
  const words = useWriting((writing) => writing.words);
  if (!words || count === null) return null;
  const said = count > 0 ? words.hiddenCards(count) : words.bar;
  return (
    <span className={styles.sign} title={said}>
      <EyeOff size={12} strokeWidth={1.75} aria-hidden />
      {count > 0 && <span aria-hidden="true">{words.hidden(count)}</span>}
      <span className="onlyRead">{said}</span>
    </span>
  );
}
