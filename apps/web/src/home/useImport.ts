import { useState } from 'react';
import { useApp } from '../app/AppContext.ts';
import type { ImportState } from './ImportDialog.tsx';

/** One import at a time, from the chosen file to its report. */
export interface FileImport {
  readonly state: ImportState | null;
  start(file: File): Promise<void>;
  close(): void;
}

export function useImport(): FileImport {
  const { api } = useApp();
  const [state, setState] = useState<ImportState | null>(null);
  return {
    state,
    close: () => setState(null),
    async start(file) {
      const fileName = file.name;
      setState({ phase: 'running', fileName, share: 0 });
      const result = await api.importFile(file, (share) => setState({ phase: 'running', fileName, share }));
      setState(
        result.ok
          ? { phase: 'done', fileName, boardId: result.value.id, report: result.value.report }
          : { phase: 'failed', fileName, error: result.error },
      );
    },
  };
}
