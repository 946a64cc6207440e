import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { Icon } from '../../marks/Icon.tsx';
import { mayRetry, pictureErrorText } from '../../pictures/pictureErrorText.ts';
import type { PictureUpload } from '../../pictures/uploads.ts';
import { useSession } from '../../session/useSession.ts';
import { useStore } from '../../session/useStore.ts';
import styles from './UploadLayer.module.css';

/** What holds the place of pictures that are on their way, and says what became of those that were not taken. */
export function UploadLayer(): ReactElement {
  const { uploads } = useSession();
  const list = useStore(uploads.list);
  return (
    <>
      {list.map((upload) => (
        <Placeholder key={upload.id} upload={upload} />
      ))}
    </>
  );
}

function Placeholder({ upload }: { readonly upload: PictureUpload }): ReactElement | null {
  const { uploads } = useSession();
  const text = useText();
  const words = text.canvas.pictures;
  const { picture, share, error } = upload;
  if (!picture.area) return null;
  const { x, y, width, height } = picture.area;
  return (
    <div className={styles.place} style={{ left: x, top: y, width, height }} data-failed={error !== null}>
      {error ? (
        <div className={`${styles.failure} nopan`}>
          <Icon name="triangle-alert" size={16} />
          <p>{pictureErrorText(text, error)}</p>
          {mayRetry(error) && (
            <button type="button" onClick={() => void uploads.retry(upload.id)}>
              {words.retry}
            </button>
          )}
          <button type="button" onClick={() => uploads.discard(upload.id)}>
            {words.discard}
          </button>
        </div>
      ) : (
        <>
          {picture.size && <img className={styles.preview} src={picture.preview} alt="" />}
          <progress
            className={styles.bar}
            aria-label={words.adding(picture.file.name)}
            value={share}
            max={1}
          />
        </>
      )}
    </div>
  );
}
