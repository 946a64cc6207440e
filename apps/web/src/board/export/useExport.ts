import type { WriteOptions, WriteResult, WriteStep } from '@wayline/exchange';
import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../app/AppContext.ts';
import { useText } from '../../i18n/useText.ts';
import { gatherPictures } from '../../pictures/gatherPictures.ts';
import { useSession } from '../../session/useSession.ts';
import { downloadFile } from '../downloadFile.ts';
import type { WritableFormat } from './exportFormats.ts';
import { rasterise } from './rasterise.ts';
import { writeBeside } from './writeBeside.ts';

/** How far a download has come. */
export type ExportState =
  | { readonly phase: 'idle' }
  /** Null until the first step is told, and where none is. */
  | { readonly phase: 'working'; readonly step: WriteStep | null }
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
  /** Stops what is being made and forgets the last result, once other options make it untrue. */
  reset(): void;
}

/** Writes the open board as a file, in this browser alone. */
export function useExport(): BoardExport {
  const { api } = useApp();
  const { board, boardId, scene: laidOut } = useSession();
  const { scene } = useText();
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const run = useRef(new AbortController());
  useEffect(() => () => run.current.abort(), []);

  function begin(): AbortSignal {
    run.current.abort();
    run.current = new AbortController();
    return run.current.signal;
  }

  async function write(
    format: WritableFormat,
    options: WriteOptions,
    signal: AbortSignal,
  ): Promise<WriteResult> {
    const snapshot = board.snapshot();
    const files = format.pictures ? await gatherPictures(api, boardId, snapshot) : [];
    const stateOf = new Date().toISOString().slice(0, 10);
    const wishes = {
      ...options,
      stateOf,
      votes: laidOut.votes,
      extras: { comments: [], unknown: {}, files },
    };
    if (format.takesLong) {
      return writeBeside(
        { format: format.id, snapshot, options: wishes, language: scene.language },
        signal,
        (step) => setState({ phase: 'working', step }),
      );
    }
    return format.write(snapshot, { ...wishes, words: scene, rasterise: (svg) => rasterise(svg, signal) });
  }

  return {
    state,
    reset() {
      begin();
      setState({ phase: 'idle' });
    },
    async download(format, options) {
      const signal = begin();
      setState({ phase: 'working', step: null });
      let next: ExportState;
      try {
        const result = await write(format, options, signal);
        if (signal.aborted) return;
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
      if (!signal.aborted) setState(next);
    },
  };
}
