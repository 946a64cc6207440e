import { setFields } from '@wayline/document';
import type { Persona } from '@wayline/domain';
import { ImagePlus, Trash2 } from 'lucide-react';
import { type DragEvent, type ReactElement, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { choosePictures } from '../../pictures/choosePictures.ts';
import { isPicture } from '../../pictures/pictureRefusal.ts';
import { useSendPictures } from '../../pictures/useSendPictures.ts';
import { useSession } from '../../session/useSession.ts';
import { Menu } from '../../ui/controls/Menu.tsx';
import { Avatar } from '../Avatar.tsx';
import styles from './PhotoAvatar.module.css';

/** A photo is shown small wherever it stands; on a poster at 44 units. */
const LARGEST = 512;

/** The sheet's avatar; for who may edit also the way to give it a photo, by choosing or dropping one. */
export function PhotoAvatar({
  persona,
  size,
}: {
  readonly persona: Persona;
  readonly size: number;
}): ReactElement {
  const { board, canEdit } = useSession();
  const words = useText().canvas.pictures;
  const send = useSendPictures();
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);
  const { id, name, color, photoId } = persona;
  const avatar = <Avatar name={name} color={color} photoId={photoId} size={size} />;
  if (!canEdit) return avatar;

  async function take(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    setBusy(true);
    const put = (fileId: Persona['photoId']): void =>
      void setFields(board, 'personas', id, { photoId: fileId });
    await send([file], ([sent]) => sent && put(sent.fileId), { largest: LARGEST });
    setBusy(false);
  }
  const choose = (): void => void choosePictures(false).then(take);
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void take([...event.dataTransfer.files].filter(isPicture));
  };
  const shared = {
    type: 'button',
    className: styles.button,
    'aria-busy': isBusy,
    'data-over': isOver || undefined,
    onDragOver: over,
    onDragLeave: () => setOver(false),
    onDrop: drop,
  } as const;
  const face = (
    <>
      {avatar}
      <span className={styles.hint}>
        <ImagePlus size={20} strokeWidth={1.75} aria-hidden />
      </span>
    </>
  );

  if (photoId === undefined) {
    return (
      <button {...shared} aria-label={words.addPhoto} title={words.addPhoto} onClick={choose}>
        {face}
      </button>
    );
  }
  return (
    <Menu
      label={words.changePhoto}
      entries={[
        { id: 'replace', name: words.replacePhoto, icon: ImagePlus, act: choose },
        {
          id: 'remove',
          name: words.removePhoto,
          icon: Trash2,
          act: () => void setFields(board, 'personas', id, { photoId: undefined }),
        },
      ]}
    >
      {({ buttonRef, onPress, ...aria }) => (
        <button
          {...shared}
          {...aria}
          ref={buttonRef}
          aria-label={words.changePhoto}
          title={words.changePhoto}
          onClick={onPress}
        >
          {face}
        </button>
      )}
    </Menu>
  );
}
