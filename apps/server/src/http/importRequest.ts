import type { BoardSnapshot, Position } from '@wayline/domain';
import type { ImportReport } from '@wayline/exchange';
import { JobFailedError } from '../work/jobThread.ts';
import { type Answer, failure } from './answer.ts';
import { readUpload } from './readUpload.ts';
import type { Call } from './route.ts';

/** A file that was read, or the answer that says why not. */
export type ImportedFile =
  | {
      readonly ok: true;
      readonly snapshot: BoardSnapshot;
      readonly report: ImportReport;
      readonly offset: Position;
    }
  | { readonly ok: false; readonly answer: Answer };

const refuse = (answer: Answer): ImportedFile => ({ ok: false, answer });

/** Reads the file that a request carries, wholly or not at all; with every problem in the answer when not. */
export async function importRequest(
  { server, request, query }: Call,
  beside: Uint8Array | null,
): Promise<ImportedFile> {
  const upload = await readUpload(request, query.filename ?? '');
  if (!upload)
    return refuse(failure(422, 'no_file', 'Send the file as the body of the request, or in a form.'));
  return importBytes(server, upload.bytes, { filename: upload.filename, query, beside });
}

/** Reads bytes as a board file, with the choices that a query may carry. */
export async function importBytes(
  server: Call['server'],
  bytes: Uint8Array,
  options: {
    readonly filename: string;
    readonly query: Call['query'];
    readonly beside: Uint8Array | null;
  },
): Promise<ImportedFile> {
  const { filename, query, beside } = options;
  try {
    const { result, offset, fits } = await server.exchange.read({
      bytes,
      options: {
        filename,
        format: query.format ?? 'auto',
        now: new Date(server.now()).toISOString(),
        ...(query.rescale === '0-10' && { rescale: '0-10' }),
        ...(query.order === 'who-task-score' && { order: 'who-task-score' }),
      },
      beside,
    });
    if (!fits) return refuse(failure(422, 'board_full', 'That is more than one board can hold.'));
    if (result.ok) return { ok: true, snapshot: result.snapshot, report: result.report, offset };
    return refuse(failure(422, 'import_failed', 'The file cannot be imported.', result.problems));
  } catch (error) {
    if (!(error instanceof JobFailedError) || error.reason === 'closed') throw error;
    const problem = {
      where: 'file',
      code: 'too-much',
      message: `The file is too much to read: ${error.message}.`,
    };
    return refuse(failure(422, 'import_failed', 'The file cannot be imported.', [problem]));
  }
}
