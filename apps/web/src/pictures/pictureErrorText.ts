import type { ApiError } from '../api/apiError.ts';
import type { Text } from '../i18n/en.ts';
import { errorText } from '../i18n/errorText.ts';
import type { PictureRefusal } from './pictureRefusal.ts';

/** One sentence about a picture that was not taken, and what to do. */
export function pictureErrorText(text: Text, error: ApiError): string {
  const words = text.canvas.pictures;
  if (error.status === 0) return words.offline;
  const known: Readonly<Partial<Record<string, string>>> = words.refusals;
  return known[error.code.replace('picture_', '')] ?? errorText(text.shell, error);
}

/** The same refusal as the server's, said before asking it. */
export function refusalError(refusal: PictureRefusal): ApiError {
  return { status: 415, code: `picture_${refusal}`, message: '', problems: [] };
}

/** Whether the same picture may be taken the next time. */
export function mayRetry({ status }: ApiError): boolean {
  return status === 0 || status === 429 || status >= 500;
}
