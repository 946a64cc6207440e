import type { ReactElement, RefObject } from 'react';
import { useOfferedToPalette } from './acts/useOfferedToPalette.ts';
import { useClipboard } from './clipboard/useClipboard.tsx';
import { DeleteDialog } from './controls/DeleteDialog.tsx';
import { usePictureDrop } from './pictures/usePictureDrop.ts';
import { Cursors } from './presence/Cursors.tsx';

/**
 * What the first picture of a board does not need: the others' pointers, the clipboard, pictures
 * that are dropped, what the command palette offers of the canvas, and the question before a deletion.
 */
export default function Later({ root }: { readonly root: RefObject<HTMLElement | null> }): ReactElement {
  useOfferedToPalette();
  usePictureDrop(root);
  const clipboard = useClipboard();
  return (
    <>
      <Cursors />
      <DeleteDialog />
      {clipboard}
    </>
  );
}
