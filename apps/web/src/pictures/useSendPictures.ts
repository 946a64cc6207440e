import { useSession } from '../session/useSession.ts';
import { openLocalPicture } from './localPicture.ts';
import type { PictureToSend, PutPictures } from './uploads.ts';

/** Sends files as pictures; what has arrived is given to `put`, which writes it down. */
export type SendPictures = (
  files: readonly File[],
  put: PutPictures,
  more?: Pick<PictureToSend, 'largest'>,
) => Promise<void>;

/** For a picture that belongs to a record and has no place of its own on the board. */
export function useSendPictures(): SendPictures {
  const { uploads } = useSession();
  return async (files, put, more) => {
    const pictures = await Promise.all(files.map(openLocalPicture));
    await uploads.send(
      pictures.map((picture) => ({ ...picture, ...more })),
      put,
    );
  };
}
