import { readTableChoices } from '@wayline/exchange';
import type { ReadReply, ReadRequest } from '../exchange/readBoard.ts';
import { JobFailedError } from '../work/jobThread.ts';
import { type Answer, failure } from './answer.ts';
import { readUpload } from './readUpload.ts';
import type { Call } from './route.ts';

type Into = ReadRequest['into'];
type Read<T extends Into['type']> = Extract<ReadReply, { type: T }>;

/** A file that was read for its purpose, or the answer that says why not. */
export type ImportedFile<T extends Into['type']> =
  | { readonly ok: true; readonly read: Read<T> }
  | { readonly ok: false; readonly answer: Answer };

/** Reads the file that a request carries, wholly or not at all; with every problem in the answer when not. */
export async function importRequest<T extends Into['type']>(
  { server, request, query }: Call,
  into: Extract<Into, { type: T }>,
): Promise<ImportedFile<T>> {
  const upload = await readUpload(request, query.filename ?? '');
  if (upload) return importBytes(server, upload, query, into);
  return {
    ok: false,
    answer: failure(422, 'no_file', 'Send the file as the body of the request, or in a form.'),
  };
}

/** Reads bytes as a board file, with the choices that a query may carry. */
export async function importBytes<T extends Into['type']>(
  server: Call['server'],
  { bytes, filename }: { readonly bytes: Uint8Array; readonly filename: string },
  query: Call['query'],
  into: Extract<Into, { type: T }>,
): Promise<ImportedFile<T>> {
  const table = readTableChoices(query);
  if (!table.ok) return { ok: false, answer: failure(422, 'invalid_options', `The ${table.message}.`) };
  const options: ReadRequest['options'] = {
    filename,
    format: query.format ?? 'auto',
    now: new Date(server.now()).toISOString(),
    ...table.value,
    ...(query.rescale === '0-10' && { rescale: '0-10' }),
    ...(query.order === 'who-task-score' && { order: 'who-task-score' }),
  };
  const reply = await read(server, { bytes, options, into });
  if (reply.type === 'refused') {
    return {
      ok: false,
      answer: failure(422, 'import_failed', 'The file cannot be imported.', reply.problems),
    };
  }
  if (reply.type === 'tooMuch') {
    return { ok: false, answer: failure(422, 'board_full', 'That is more than one board can hold.') };
  }
  // What is read for a purpose is answered for that purpose.
  return { ok: true, read: reply as Read<T> };
}

async function read({ exchange }: Call['server'], request: ReadRequest): Promise<ReadReply> {
  try {
    return await exchange.read(request);
  } catch (error) {
    if (!(error instanceof JobFailedError) || error.reason === 'closed') throw error;
    const message = `The file is too much to read: ${error.message}.`;
    return { type: 'refused', problems: [{ where: 'file', code: 'too-much', message }] };
  }
}
