import { Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useText } from '../i18n/useText.ts';
import { useHistory } from '../private/useHistory.ts';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { keysOf } from '../ui/controls/keysOf.ts';

/** Takes my last act back, or does it again; others' acts stay. */
export function UndoButtons(): ReactNode {
  const text = useText().shell.board;
  const history = useHistory();
  const canUndo = useSyncExternalStore(history.subscribe, () => history.canUndo);
  const canRedo = useSyncExternalStore(history.subscribe, () => history.canRedo);
  return (
    <>
      <IconButton
        icon={Undo2}
        label={text.undo}
        keys={keysOf('Z')}
        isDisabled={!canUndo}
        onPress={() => history.undo()}
      />
      <IconButton
        icon={Redo2}
        label={text.redo}
        keys={keysOf('Shift+Z')}
        isDisabled={!canRedo}
        onPress={() => history.redo()}
      />
    </>
  );
}
