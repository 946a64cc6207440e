/**
 * The one answer of a worker to one request; the worker is ended with it, or as soon as nobody waits any more. What it
 * tells on the way (`{ step }`) goes to `onStep`.
 */
export function answerOf<Answer, Step = never>(
  worker: Worker,
  request: unknown,
  signal: AbortSignal,
  onStep?: (step: Step) => void,
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer | { readonly step: Step }>) => {
      if (typeof data === 'object' && data !== null && 'step' in data) {
        if (!signal.aborted) onStep?.(data.step);
      } else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    signal.throwIfAborted();
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
