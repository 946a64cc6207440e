import type { TableChoices } from '@wayline/exchange';
import { useState } from 'react';
import { useApp } from '../app/AppContext.ts';
import type { ImportState } from './ImportDialog.tsx';
import { isTableFile } from './preview/isTableFile.ts';

/** One import at a time, from the chosen file to its report. */
export interface FileImport {
  readonly state: ImportState | null;
  /** The table that is being looked at before a board is made of it. */
  readonly table: File | null;
  /** A table is shown as it was read first; anything else becomes a board at once. */
  choose(file: File): void;
  make(file: File, choices: TableChoices): Promise<void>;
  close(): void;
}

export function useImport(): FileImport {
  const { api } = useApp();
  const [state, setState] = useState<ImportState | null>(null);
  const [table, setTable] = useState<File | null>(null);

  async function make(file: File, choices: TableChoices): Promise<void> {
    const fileName = file.name;
    setTable(null);
    setState({ phase: 'running', fileName, share: 0 });
    const onProgress = (share: number): void => setState({ phase: 'running', fileName, share });
    const result = await api.importFile(file, choices, onProgress);
    setState(
      result.ok
        ? { phase: 'done', fileName, boardId: result.value.id, report: result.value.report }
        : { phase: 'failed', fileName, error: result.error },
    );
  }

  return {
    state,
    table,
    make,
    choose(file) {
      if (isTableFile(file.name)) setTable(file);
      else void make(file, {});
    },
    close() {
      setState(null);
      setTable(null);
    },
  };
}
