import type { TableChoices } from '@wayline/exchange';
import { readTable, type TablePreview } from './readTable.ts';

/** A table to look at. */
export interface ReadTableRequest {
  readonly bytes: Uint8Array;
  readonly filename: string;
  readonly choices: TableChoices;
}

self.onmessage = async ({ data }: MessageEvent<ReadTableRequest>) => {
  const { bytes, filename, choices } = data;
  let answer: TablePreview;
  try {
    answer = await readTable(bytes, filename, choices);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer = { ok: false, reading: {}, problems: [{ where: 'file', code: 'unreadable', message }] };
  }
  self.postMessage(answer);
};
