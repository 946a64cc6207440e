import { type ReactElement, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { nameOf } from '../../journey/nameOf.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ChoiceList } from '../../ui/controls/ChoiceList.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import styles from './PasteDialog.module.css';
import type { PlacedRange } from './placeRange.ts';

interface PasteDialogProps {
  readonly placed: PlacedRange;
  /** `grow`: the steps and lanes that are missing are added first. */
  readonly onPaste: (how: 'grow' | 'fit') => void;
  readonly onCancel: () => void;
}

/** So much of a large range is shown. */
const MOST = 7;

/** Asks before a range is pasted that is larger than the room from here to the end of the map: make room, or paste what fits. */
export function PasteDialog({ placed, onPaste, onCancel }: PasteDialogProps): ReactElement {
  const { canvas: words } = useText();
  const [how, setHow] = useState<'grow' | 'fit'>('grow');
  const { cells, lost, missingSteps, missingLanes } = placed;
  const count = how === 'grow' ? cells.length + lost : cells.length;
  return (
    <Dialog
      title={words.pasteRange.title}
      width="wide"
      onClose={onCancel}
      footer={
        <>
          <Button onPress={onCancel}>{words.cancel}</Button>
          <Button look="ink" onPress={() => onPaste(how)} isDisabled={count === 0}>
            {words.pasteRange.confirm(count)}
          </Button>
        </>
      }
    >
      <Preview placed={placed} />
      <ChoiceList
        label={words.grid.pasteHow}
        value={how}
        onChange={setHow}
        choices={[
          { value: 'grow', name: words.grid.pasteGrow(missingSteps, missingLanes) },
          { value: 'fit', name: words.grid.pasteFit(cells.length, lost) },
        ]}
      />
    </Dialog>
  );
}

/** The range under the steps and beside the lanes it meets; what has none yet is marked as new. */
function Preview({ placed }: { readonly placed: PlacedRange }): ReactElement {
  const { board } = useSession();
  const { canvas: words } = useText();
  const { range, steps, lanes } = placed;
  const wide = Math.min(MOST, Math.max(...range.map((row) => row.length)));
  const columns = Array.from({ length: wide }, (_, index) => index);
  const name = (id: string | undefined): string =>
    id === undefined ? words.grid.newColumn : nameOf(board, id, words);
  return (
    <div className={styles.scroll}>
      <table className={styles.preview} aria-label={words.grid.pastePreview}>
        <thead>
          <tr>
            <td />
            {columns.map((across) => (
              <th key={across} scope="col" data-new={steps[across] === undefined || undefined}>
                {name(steps[across])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {range.slice(0, MOST).map((row, down) => (
            <tr key={down}>
              <th scope="row" data-new={lanes[down] === undefined || undefined}>
                {name(lanes[down])}
              </th>
              {columns.map((across) => (
                <td
                  key={across}
                  data-new={lanes[down] === undefined || steps[across] === undefined || undefined}
                >
                  {row[across]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
