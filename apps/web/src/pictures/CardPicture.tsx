import type { ReactElement } from 'react';
import styles from './CardPicture.module.css';
import { usePicture } from './usePicture.ts';

/** The picture of a card where cards are read line by line; nothing until it has come. The card's text says what it shows. */
export function CardPicture({ fileId }: { readonly fileId: string }): ReactElement | null {
  const url = usePicture(fileId);
  return url === null ? null : <img className={styles.picture} src={url} alt="" draggable={false} />;
}
