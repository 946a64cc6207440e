import { type BoardSnapshot, createIndex } from '@wayline/domain';
import { chooseMap } from '../chooseMap.ts';
import { tableLosses } from '../csv/tableLosses.ts';
import { wideTable } from '../csv/wideTable.ts';
import type { WriteOptions, WriteResult } from '../format.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { safeFilename } from '../text/safeFilename.ts';
import { writeCell } from './markdownCell.ts';

/** Writes a map as a Markdown table under its title: stages and steps from left to right, a row for each lane. */
export async function writeMarkdown(snapshot: BoardSnapshot, options: WriteOptions): Promise<WriteResult> {
  const choice = chooseMap(snapshot, options);
  if (!choice.ok) return choice;
  const map = choice.value;
  const index = createIndex(snapshot);
  const table = wideTable(index, map);
  const [header = '', ...rows] = table.map(
    (row) => `| ${row.map((cell) => writeCell(String(cell))).join(' | ')} |`,
  );
  const rule = `|${' --- |'.repeat(table[0]?.length ?? 1)}`;
  const title =
    map.title.trim() === '' ? [] : [`# ${writeCell(map.title.trim()).replaceAll('<br>', ' ')}`, ''];
  return {
    ok: true,
    bytes: new TextEncoder().encode(`${[...title, header, rule, ...rows].join('\n')}\n`),
    mime: 'text/markdown',
    filename: safeFilename(map.title, 'md'),
    losses: tableLosses(index, [map], lossWordsOf(options)),
  };
}
