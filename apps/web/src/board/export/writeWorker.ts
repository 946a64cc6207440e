import type { BoardSnapshot } from '@wayline/domain';
import { exportBoard, type WriteOptions, type WriteResult, type WriteStep } from '@wayline/exchange';
import type { SceneWords } from '@wayline/scene';
import { fontBytes } from './fontBytes.ts';

/** A board to write, as one thread can hand it to another. */
export interface WriteRequest {
  readonly format: string;
  readonly snapshot: BoardSnapshot;
  readonly options: Omit<WriteOptions, 'words' | 'rasterise' | 'fonts' | 'onStep'>;
  /** BCP 47; of what the file says besides the board's own texts. */
  readonly language: string;
}

/** What the worker answers to a request. */
export type WriteAnswer =
  | { readonly ok: true; readonly result: WriteResult }
  | { readonly ok: false; readonly message: string };

/** Words are functions, which no thread can hand over; English is what is there without them. */
async function wordsOf(language: string): Promise<{ readonly words?: SceneWords }> {
  if (language === 'pl') return { words: (await import('@wayline/scene/words/pl')).POLISH_SCENE };
  if (language === 'ru') return { words: (await import('@wayline/scene/words/ru')).RUSSIAN_SCENE };
  return {};
}

self.onmessage = async ({ data }: MessageEvent<WriteRequest>) => {
  const { format, snapshot, options, language } = data;
  let answer: WriteAnswer;
  try {
    const words = await wordsOf(language);
    const onStep = (step: WriteStep): void => self.postMessage({ step });
    const result = await exportBoard(snapshot, { ...options, ...words, format, fonts: fontBytes, onStep });
    answer = { ok: true, result };
  } catch (error) {
    answer = { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
};
