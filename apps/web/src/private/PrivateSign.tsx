import { EyeOff } from 'lucide-react';
import type { ReactElement } from 'react';
import styles from './PrivateSign.module.css';
import { useWriting } from './useWriting.ts';

/** Says of a card that only I see it. */
export default function PrivateSign(): ReactElement {
  const word = useWriting(({ words }) => words.onlyYou) ?? '';
  return (
    <span className={styles.corner} title={word}>
      <span className={styles.sign} role="img" aria-label={word}>
        <EyeOff size={12} strokeWidth={1.75} aria-hidden />
      </span>
    </span>
  );
}
