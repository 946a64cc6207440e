import type { TableChoices as Choices, TableReading } from '@wayline/exchange';
import { type ReactNode, useRef, useState } from 'react';
import { useLateWords } from '../../i18n/useLateWords.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Progress } from '../../ui/controls/Progress.tsx';
import { Problems } from '../Problems.tsx';
import { MapTable } from './MapTable.tsx';
import type { TablePreview as Preview } from './readTable.ts';
import { TableChoices } from './TableChoices.tsx';
import styles from './TablePreview.module.css';
import { TABLE_PREVIEW_WORDS, type TablePreviewText } from './tablePreviewWords.ts';
import { useTablePreview } from './useTablePreview.ts';

export interface TablePreviewProps {
  readonly file: File;
  readonly onMake: (choices: Choices) => void;
  readonly onClose: () => void;
}

/** Shows a table as it was read, lets its reader choose otherwise, and only then makes a board of it. */
export default function TablePreview({ file, onMake, onClose }: TablePreviewProps): ReactNode {
  const words = useLateWords(TABLE_PREVIEW_WORDS);
  const { cancel } = useText().shell;
  const [choices, setChoices] = useState<Choices>({});
  const preview = useTablePreview(file, choices);
  const lastReading = useRef<TableReading>({});
  if (preview) lastReading.current = preview.reading;
  if (!words) return null;

  function change(part: Partial<Choices>): void {
    const { sheet, ...rest } = { ...choices, ...part };
    setChoices({ ...rest, ...(sheet && { sheet }) });
  }

  return (
    <Dialog
      title={words.title(file.name)}
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button size="large" onPress={onClose}>
            {cancel}
          </Button>
          <Button look="ink" size="large" isDisabled={!preview?.ok} onPress={() => onMake(choices)}>
            {words.make}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p className={styles.lead}>{words.lead}</p>
        <TableChoices reading={lastReading.current} words={words} onChange={change} />
        {preview ? <Read preview={preview} words={words} /> : <Progress label={words.reading} />}
      </div>
    </Dialog>
  );
}

function Read({
  preview,
  words,
}: {
  readonly preview: Preview;
  readonly words: TablePreviewText;
}): ReactNode {
  if (!preview.ok) {
    return (
      <div className={styles.maps} role="alert">
        <h3>{words.refused}</h3>
        <Problems problems={preview.problems} />
      </div>
    );
  }
  const { maps, notes, report } = preview;
  return (
    <div className={styles.maps}>
      {maps.map((map, place) => (
        <MapTable key={place} map={map} words={words} />
      ))}
      {notes.length > 0 && (
        <section>
          <h3>{words.notes(notes.length)}</h3>
          <ul className={`${styles.scroll} ${styles.notes}`}>
            {notes.slice(0, 24).map((note, place) => (
              <li key={place}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {report.warnings.length > 0 && (
        <section>
          <h3>{words.doubts(report.warnings.length)}</h3>
          <Problems problems={report.warnings} />
        </section>
      )}
    </div>
  );
}
