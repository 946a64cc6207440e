import { type ReactElement, useEffect } from 'react';
import { useOfferedToPalette } from './acts/useOfferedToPalette.ts';
import { useClipboard } from './clipboard/useClipboard.tsx';
import { DeleteDialog } from './controls/DeleteDialog.tsx';
import { Cursors } from './presence/Cursors.tsx';

/**
 * What the first picture of a board does not need: the others' pointers, the clipboard, what the
 * command palette offers of the canvas, and the question before a deletion.
 */
export default function Later({ onHere }: { readonly onHere: () => void }): ReactElement {
  useEffect(onHere, [onHere]);
  useOfferedToPalette();
  const clipboard = useClipboard();
  return (
    <>
      <Cursors />
      <DeleteDialog />
      {clipboard}
    </>
  );
}
