import type { WriteResult, WriteStep } from '@wayline/exchange';
import { answerOf } from '../../work/answerOf.ts';
import type { WriteAnswer, WriteRequest } from './writeWorker.ts';

/** Writes a board on a thread of its own, so that it stays alive meanwhile; rejects where that breaks or is stopped. */
export async function writeBeside(
  request: WriteRequest,
  signal: AbortSignal,
  onStep: (step: WriteStep) => void,
): Promise<WriteResult> {
  const worker = new Worker(new URL('./writeWorker.ts', import.meta.url), { type: 'module' });
  const answer = await answerOf<WriteAnswer, WriteStep>(worker, request, signal, onStep);
  if (!answer.ok) throw new Error(answer.message);
  return answer.result;
}
