/** The one answer of a worker to one request; the worker is ended with it, or as soon as nobody waits any more. */
export function answerOf<Answer>(worker: Worker, request: unknown, signal: AbortSignal): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    signal.throwIfAborted();
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
