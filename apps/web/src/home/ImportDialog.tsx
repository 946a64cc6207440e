import type { ReactNode } from 'react';
import type { ApiError } from '../api/apiError.ts';
import type { ImportReport } from '../api/importReport.ts';
import { errorText } from '../i18n/errorText.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { Progress } from '../ui/controls/Progress.tsx';
import styles from './ImportDialog.module.css';
import { Problems } from './Problems.tsx';

/** How far an import has come. */
export type ImportState =
  | { readonly phase: 'running'; readonly fileName: string; readonly share: number }
  | {
      readonly phase: 'done';
      readonly fileName: string;
      readonly boardId: string;
      readonly report: ImportReport;
    }
  | { readonly phase: 'failed'; readonly fileName: string; readonly error: ApiError };

export interface ImportDialogProps {
  readonly state: ImportState;
  readonly onClose: () => void;
  readonly onOpen: (boardId: string) => void;
  readonly onChooseFile: () => void;
}

function Report({ report }: { readonly report: ImportReport }): ReactNode {
  const text = useText().shell.importing;
  const { created, warnings, ignored } = report;
  return (
    <div className={styles.stack}>
      <section className={styles.section}>
        <h3>{text.created}</h3>
        <ul className={styles.created}>
          {created.map(({ collection, count }) => (
            <li key={collection}>{text.count(collection, count)}</li>
          ))}
        </ul>
      </section>
      {warnings.length > 0 && (
        <section className={styles.section}>
          <h3>{text.warnings(warnings.length)}</h3>
          <Problems problems={warnings} />
        </section>
      )}
      {ignored.length > 0 && (
        <section className={styles.section}>
          <h3>{text.ignored(ignored.length)}</h3>
          <Problems problems={ignored} />
        </section>
      )}
    </div>
  );
}

function Failure({ fileName, error }: { readonly fileName: string; readonly error: ApiError }): ReactNode {
  const text = useText().shell;
  const { problems, status } = error;
  if (problems.length > 0) {
    return (
      <div className={styles.stack} role="alert">
        <p className={styles.lead}>{text.importing.failedNote(fileName, problems.length)}</p>
        <Problems problems={problems} />
      </div>
    );
  }
  return (
    <div className={styles.stack} role="alert">
      <p className={styles.lead}>{text.importing.failedPlain(fileName)}</p>
      <p>{status === 413 ? text.importing.tooBig : errorText(text, error)}</p>
    </div>
  );
}

/** Follows an import to its end: how far it is, then what came of the file, or every reason why nothing did. */
export function ImportDialog({ state, onClose, onOpen, onChooseFile }: ImportDialogProps): ReactNode {
  const text = useText().shell;
  switch (state.phase) {
    case 'running':
      return (
        <Dialog title={text.importing.uploading(state.fileName)} onClose={onClose} isDismissable={false}>
          <div className={styles.stack}>
            <Progress
              label={text.importing.uploading(state.fileName)}
              value={state.share < 1 ? state.share : undefined}
            />
            <p className={styles.lead}>
              {state.share < 1 ? text.importing.uploadingNote : text.importing.readingNote}
            </p>
          </div>
        </Dialog>
      );
    case 'done':
      return (
        <Dialog
          title={text.importing.doneTitle}
          onClose={onClose}
          footer={
            <Button look="ink" size="large" autoFocus onPress={() => onOpen(state.boardId)}>
              {text.importing.openBoard}
            </Button>
          }
        >
          <Report report={state.report} />
        </Dialog>
      );
    case 'failed':
      return (
        <Dialog
          title={text.importing.failedTitle}
          onClose={onClose}
          footer={
            <>
              <Button size="large" onPress={onChooseFile}>
                {text.importing.otherFile}
              </Button>
              <Button look="ink" size="large" onPress={onClose}>
                {text.close}
              </Button>
            </>
          }
        >
          <Failure fileName={state.fileName} error={state.error} />
        </Dialog>
      );
  }
}
