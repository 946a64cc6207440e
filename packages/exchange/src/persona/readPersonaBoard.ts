import { BoardBuilder } from '../build/boardBuilder.ts';
import { createdCounts } from '../build/createdCounts.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { fileStem } from '../text/fileStem.ts';
import { readPersonas } from './readPersonas.ts';

/** The personas of a Markdown, YAML or JSON file as a board of their own; see `readPersonas`. */
export function readPersonaBoard(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const read = readPersonas(bytes, options.filename);
  if (!read.ok) return read;
  const builder = new BoardBuilder(options);
  for (const { name, ...fields } of read.personas) builder.persona(null, name, fields);
  const [first] = read.personas;
  const title = read.personas.length === 1 ? first?.name : fileStem(options.filename);
  const snapshot = builder.snapshot(title || 'Personas');
  return { ok: true, snapshot, report: { ...read.report, created: createdCounts(snapshot) } };
}
