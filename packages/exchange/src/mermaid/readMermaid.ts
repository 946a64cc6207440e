import { BoardBuilder } from '../build/boardBuilder.ts';
import { createdCounts } from '../build/createdCounts.ts';
import { ImportNotes } from '../build/importNotes.ts';
import { stackMaps } from '../build/stackMaps.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { LIMITS, tooLarge, tooManySteps } from '../limits.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import { decodeText } from '../text/decodeText.ts';
import { fileStem } from '../text/fileStem.ts';
import { buildMap, type Directory } from './buildMap.ts';
import type { MermaidDiagram } from './diagram.ts';
import { extractDiagrams } from './extractDiagrams.ts';
import { parseDiagram } from './parseDiagram.ts';
import { divide } from './people.ts';
import { swapped } from './swapped.ts';

/** Reads every journey diagram of a Mermaid or Markdown file as a map of its own. */
export function readMermaid(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const large = tooLarge(bytes);
  if (large) return { ok: false, problems: [large] };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused(decoded.problem);

  const sources = extractDiagrams(decoded.text);
  if (sources.length === 0) {
    return refused(problemOf('line 1', 'no-journey', 'mermaid'));
  }
  const notes = new ImportNotes();
  const diagrams = sources.map(parseDiagram).map((diagram) => swapped(diagram, options.order, notes));
  const excess = diagrams.flatMap(({ tasks }) => tasks)[LIMITS.steps];
  if (excess) return { ok: false, problems: [tooManySteps(`line ${excess.line}`)] };

  const builder = new BoardBuilder(options);
  const decided = decisions(diagrams, options, notes);
  const directory: Directory = { personas: new Map(), actors: new Map() };
  for (const diagram of diagrams) {
    buildMap(diagram, { builder, notes, decided, directory, options });
  }
  const tooMany = builder.tooMany();
  if (tooMany) return { ok: false, problems: [tooMany] };
  const titles = diagrams.map(({ title, accTitle }) => title || accTitle);
  const stem = fileStem(options.filename);
  const title = diagrams.length > 1 ? stem || titles[0] : titles[0] || stem;
  const snapshot = stackMaps(builder.snapshot(notes.name(title || 'Journey', 'title')));
  return { ok: true, snapshot, report: notes.report(createdCounts(snapshot)) };
}

/**
 * Who is a persona anywhere is one everywhere: the user's word, and the main person of every diagram. Names are
 * compared as they are written.
 */
function decisions(
  diagrams: readonly MermaidDiagram[],
  { actors = {} }: ReadOptions,
  notes: ImportNotes,
): Readonly<Record<string, 'persona' | 'actor'>> {
  const known = new Set(diagrams.flatMap(({ tasks }) => tasks.flatMap(({ people }) => people)));
  for (const name of Object.keys(actors)) {
    if (!known.has(name)) notes.warn('file', 'unknown-name', name);
  }
  const decided = new Map(Object.entries(actors));
  for (const { tasks } of diagrams) {
    for (const name of divide(tasks, actors).personas) decided.set(name, 'persona');
  }
  return Object.fromEntries(decided);
}

function refused(problem: Problem): ReadResult {
  return { ok: false, problems: [problem] };
}
