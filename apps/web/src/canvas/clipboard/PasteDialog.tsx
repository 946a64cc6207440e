import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';

interface PasteDialogProps {
  readonly fits: number;
  readonly lost: number;
  readonly onPaste: () => void;
  readonly onCancel: () => void;
}

/** Asks before a range is pasted that is larger than the room from here to the end of the map. */
export function PasteDialog({ fits, lost, onPaste, onCancel }: PasteDialogProps): ReactElement {
  const { canvas: words } = useText();
  return (
    <Dialog
      title={words.pasteRange.title}
      onClose={onCancel}
      footer={
        <>
          <Button onPress={onCancel}>{words.cancel}</Button>
          <Button look="ink" onPress={onPaste} isDisabled={fits === 0}>
            {words.pasteRange.confirm(fits)}
          </Button>
        </>
      }
    >
      <p>{words.pasteRange.says(fits, lost)}</p>
    </Dialog>
  );
}
