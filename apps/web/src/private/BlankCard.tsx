import type { ComponentProps, ReactElement } from 'react';
import styles from './BlankCard.module.css';
import { useWriting } from './useWriting.ts';

/** A card of somebody else's before the reveal, where a map is read line by line: it can be stood on, and says nothing. */
export function BlankCard(props: ComponentProps<'div'>): ReactElement {
  const words = useWriting((writing) => writing.words);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an article inside a list that is stood on by key, as the others are
    <div
      {...props}
      role="article"
      aria-label={words?.blank}
      title={words?.blankIs}
      className={styles.blank}
    />
  );
}
