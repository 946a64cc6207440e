import { cleanText } from '@wayline/domain';
import type { FastifyRequest } from 'fastify';

/** The largest file that is taken in, in bytes. */
export const MAX_UPLOAD_BYTES: number = 25 * 1024 * 1024;

/** A file as it was sent. */
export interface Upload {
  readonly bytes: Uint8Array;
  /** Its own name, without a path; empty when unknown. */
  readonly filename: string;
}

/** Takes the file out of a request: the body itself, or the first file of a form. Null when there is none. */
export async function readUpload(request: FastifyRequest, filename: string): Promise<Upload | null> {
  if (request.isMultipart()) {
    const part = await request.file();
    return part ? { bytes: await part.toBuffer(), filename: baseName(filename || part.filename) } : null;
  }
  const { body } = request;
  return body instanceof Uint8Array && body.length > 0 ? { bytes: body, filename: baseName(filename) } : null;
}

function baseName(path: string): string {
  return cleanText(path.split(/[\\/]/).at(-1) ?? '', 200);
}
