import { type ApiResult, readApiError } from './apiError.ts';

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Sends a file as the body of a POST and tells how far it has come (0–1); `fetch` cannot tell. */
export function upload<T>(
  path: string,
  file: Blob,
  read: (body: unknown) => T,
  onProgress: (share: number) => void,
): Promise<ApiResult<T>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ ok: false, error: readApiError(0, undefined) });
    request.onload = () => {
      const body = parse(request.responseText);
      const isOk = request.status >= 200 && request.status < 300;
      resolve(
        isOk ? { ok: true, value: read(body) } : { ok: false, error: readApiError(request.status, body) },
      );
    };
    request.send(file);
  });
}
