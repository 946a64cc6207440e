import type { TableChoices } from '@wayline/exchange';
import { useEffect, useState } from 'react';
import { answerOf } from '../../work/answerOf.ts';
import type { TablePreview } from './readTable.ts';
import type { ReadTableRequest } from './readTableWorker.ts';

/** A file as it is read with these choices, on a thread of its own; undefined while it is being read. */
export function useTablePreview(file: File, choices: TableChoices): TablePreview | undefined {
  const [preview, setPreview] = useState<TablePreview>();
  useEffect(() => {
    const stop = new AbortController();
    setPreview(undefined);
    void look(file, choices, stop.signal).then((found) => {
      if (!stop.signal.aborted) setPreview(found);
    });
    return () => stop.abort();
  }, [file, choices]);
  return preview;
}

async function look(file: File, choices: TableChoices, signal: AbortSignal): Promise<TablePreview> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const worker = new Worker(new URL('./readTableWorker.ts', import.meta.url), { type: 'module' });
    const request: ReadTableRequest = { bytes, filename: file.name, choices };
    return await answerOf<TablePreview>(worker, request, signal);
  } catch (error) {
    // A file that is too much for its thread, or gone from the disk meanwhile.
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, reading: {}, problems: [{ where: 'file', code: 'unreadable', message }] };
  }
}
