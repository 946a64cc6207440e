import type { FileId } from '@wayline/domain';
import { Download, ImagePlus, Replace, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { choosePictures } from '../../pictures/choosePictures.ts';
import { pictureUrl } from '../../pictures/pictureUrl.ts';
import { usePicture } from '../../pictures/usePicture.ts';
import { useSendPictures } from '../../pictures/useSendPictures.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Section } from './Panel.tsx';
import styles from './PictureField.module.css';

interface PictureFieldProps {
  readonly fileId: FileId | undefined;
  /** What the downloaded file is called, without an ending. */
  readonly name: string;
  readonly onChange: (fileId: FileId) => void;
  /** Without it the picture can be replaced and not taken away. */
  readonly onRemove?: () => void;
}

/** The picture of a record: to look at, to exchange, to take along, and to take away. */
export function PictureField({ fileId, name, onChange, onRemove }: PictureFieldProps): ReactElement | null {
  const { canEdit } = useSession();
  const words = useText().canvas.pictures;
  const send = useSendPictures();
  const [isSending, setSending] = useState(false);
  const url = usePicture(fileId ?? '');
  const address = fileId === undefined ? null : pictureUrl(fileId);
  if (fileId === undefined && !canEdit) return null;

  async function choose(): Promise<void> {
    const files = await choosePictures(false);
    if (files.length === 0) return;
    setSending(true);
    await send(files, ([sent]) => sent && onChange(sent.fileId));
    setSending(false);
  }

  return (
    <Section title={words.picture}>
      {url !== null && <img className={styles.picture} src={url} alt="" />}
      <div className={styles.acts}>
        {canEdit && (
          <Button icon={fileId ? Replace : ImagePlus} isDisabled={isSending} onPress={() => void choose()}>
            {fileId ? words.replace : words.choose}
          </Button>
        )}
        {address !== null && (
          <a className={styles.link} href={address} download={name || words.picture}>
            <Download size={16} strokeWidth={1.75} aria-hidden />
            {words.download}
          </a>
        )}
        {canEdit && fileId && onRemove && (
          <Button look="bare" icon={Trash2} onPress={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
    </Section>
  );
}
