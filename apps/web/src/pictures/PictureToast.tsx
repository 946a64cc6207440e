import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import { Toast } from '../ui/controls/Toast.tsx';
import { mayRetry, pictureErrorText } from './pictureErrorText.ts';

/** Says which picture was not taken, why, and what to do; offers to send it again where that may help. */
export function PictureToast(): ReactNode {
  const text = useText();
  const { uploads } = useSession();
  const failed = useStore(uploads.list).filter(({ error }) => error !== null);
  const [seen, setSeen] = useState(0);
  const last = failed.at(-1);
  if (!last?.error || last.id <= seen) return null;
  const { id, error, picture } = last;
  const words = text.canvas.pictures;

  function onGone(): void {
    setSeen(id);
    // One with a place on the board stays there until somebody decides.
    for (const other of failed) if (!other.picture.area) uploads.discard(other.id);
  }

  return (
    <Toast
      key={id}
      message={words.notThis(picture.file.name, pictureErrorText(text, error))}
      act={mayRetry(error) ? { name: words.retry, run: () => void uploads.retry(id) } : undefined}
      onGone={onGone}
    />
  );
}
