import type { WriteOptions } from '@wayline/exchange';
import { useRef, useState } from 'react';
import { useApp } from '../../app/AppContext.ts';
import { useText } from '../../i18n/useText.ts';
import { gatherPictures } from '../../pictures/gatherPictures.ts';
import { useSession } from '../../session/useSession.ts';
import { downloadFile } from '../downloadFile.ts';
import type { WritableFormat } from './exportFormats.ts';
import { rasterise } from './rasterise.ts';

/** How far a download has come. */
export type ExportState =
  | { readonly phase: 'idle' | 'working' }
  | {
      readonly phase: 'done';
      readonly filename: string;
      readonly bytes: number;
      readonly losses: readonly string[];
    }
  | { readonly phase: 'failed'; readonly messages: readonly string[] };

export interface BoardExport {
  readonly state: ExportState;
  download(format: WritableFormat, options: WriteOptions): Promise<void>;
  /** Forgets the last result, once other options make it untrue. */
  reset(): void;
}

/** Writes the open board as a file, in this browser alone. */
export function useExport(): BoardExport {
  const { api } = useApp();
  const { board, boardId } = useSession();
  const { scene } = useText();
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const run = useRef(0);
  return {
    state,
    reset() {
      run.current += 1;
      setState({ phase: 'idle' });
    },
    async download(format, options) {
      run.current += 1;
      const mine = run.current;
      setState({ phase: 'working' });
      let next: ExportState;
      try {
        const snapshot = board.snapshot();
        const files = format.pictures ? await gatherPictures(api, boardId, snapshot) : [];
        const extras = { comments: [], unknown: {}, files };
        const result = await format.write(snapshot, { ...options, extras, words: scene, rasterise });
        if (mine !== run.current) return;
        if (result.ok) {
          downloadFile(
            new File([result.bytes as Uint8Array<ArrayBuffer>], result.filename, { type: result.mime }),
          );
          const { filename, bytes, losses } = result;
          next = { phase: 'done', filename, bytes: bytes.length, losses };
        } else next = { phase: 'failed', messages: result.problems.map(({ message }) => message) };
      } catch (error) {
        next = { phase: 'failed', messages: [error instanceof Error ? error.message : String(error)] };
      }
      if (mine === run.current) setState(next);
    },
  };
}
