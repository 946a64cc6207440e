import type { BoardSnapshot } from '@wayline/domain';
import type { WriteOptions, WriteResult } from './format.ts';
import { FORMATS } from './registry.ts';

export interface ExportOptions extends WriteOptions {
  /** A format's id. */
  readonly format: string;
}

/** Writes a board in a format of the registry; a wish that cannot be met comes back as a problem. */
export async function exportBoard(snapshot: BoardSnapshot, options: ExportOptions): Promise<WriteResult> {
  const format = FORMATS.find(({ id }) => id === options.format);
  if (format?.write) return format.write(snapshot, options);
  const known = FORMATS.filter(({ write }) => write).map(({ id }) => id);
  const message = `"${options.format}" is no format that can be written. There is ${known.join(', ')}.`;
  return { ok: false, problems: [{ where: 'format', code: 'unknown-format', message }] };
}
