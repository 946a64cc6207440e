import type { ReactElement } from 'react';
import { useClipboard } from './clipboard/useClipboard.tsx';
import { DeleteDialog } from './controls/DeleteDialog.tsx';
import { Cursors } from './presence/Cursors.tsx';

/** What the first picture of a board does not need: the others' pointers, the clipboard, and the question before a deletion. */
export default function Later(): ReactElement {
  const clipboard = useClipboard();
  return (
    <>
      <Cursors />
      <DeleteDialog />
      {clipboard}
    </>
  );
}
