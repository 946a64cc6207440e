import { type BoardSnapshot, type FileExtras, writeBoardFile } from '@wayline/domain';
import {
  FORMATS,
  type ImportOptions,
  type ImportReport,
  importFile,
  joinBoards,
  readTableChoices,
} from '@wayline/exchange';
import type { Arguments } from '../arguments/readArguments.ts';
import { problemLines } from '../files/problemLines.ts';
import { readInput } from '../files/readInput.ts';
import { writeOutputs } from '../files/writeOutputs.ts';
import type { ExitCode, Host } from '../host.ts';
import { type Command, refuse } from './command.ts';
import { reportOf, sayReport } from './importReport.ts';
import { readActors } from './readActors.ts';

const formats = ['auto', ...FORMATS.filter(({ read }) => read).map(({ id }) => id)];

export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE… [options]',
  summary: 'reads journeys as one board',
  about:
    'Reads journeys and writes them as one board (.journey.json). Several files become several maps; - reads the standard input.',
  options: [
    { name: 'format', value: formats.join('|'), help: 'what the files are; auto goes by name and content' },
    { name: 'out', value: 'FILE', help: 'where the board goes; the standard output otherwise' },
    { name: 'report', value: 'FILE', help: 'what was created, ignored and doubtful, as JSON' },
    {
      name: 'actor',
      value: 'NAME=persona|actor',
      multiple: true,
      help: 'who a name in a Mermaid journey is; may be given several times',
    },
    { name: 'rescale', value: '0-10', help: 'read the scores of a Mermaid journey as 0 to 10' },
    {
      name: 'sheet',
      value: 'NAME|NUMBER',
      help: 'the sheet of a workbook; all that hold a journey otherwise',
    },
    {
      name: 'layout',
      value: 'wide|long|transposed|items',
      help: 'how a table is laid out; found out otherwise',
    },
    { name: 'delimiter', value: ',|;|tab', help: 'what parts the cells of a CSV; found out otherwise' },
    { name: 'encoding', value: 'NAME', help: 'of a CSV, such as utf-8 or windows-1251; found out otherwise' },
    { name: 'order', value: 'who-task-score', help: 'read lines of a Mermaid journey as who, task, score' },
  ],
  run,
};

async function run({ files, values }: Arguments, host: Host): Promise<ExitCode> {
  if (files.length === 0)
    return refuse(host, 'import needs a file: wayline import journey.mmd --out board.journey.json');
  const format = values.get('format')?.[0] ?? 'auto';
  if (!formats.includes(format)) {
    return refuse(host, `--format ${format} cannot be imported; there is ${formats.join(', ')}`);
  }
  const options = readOptions(values, format, host);
  if (!options.ok) return refuse(host, options.message);

  const boards: { readonly snapshot: BoardSnapshot; readonly extras?: FileExtras }[] = [];
  const reports: { readonly file: string; readonly report: ImportReport }[] = [];
  let failed = false;
  for (const file of files) {
    const input = await readInput(file, host);
    if (!input.ok) {
      host.say(`error: ${file}: ${input.message}`);
      failed = true;
      continue;
    }
    const filename = file === '-' ? '' : file;
    const read = await importFile(input.bytes, { ...options.value, filename });
    if (read.ok) {
      boards.push(read);
      reports.push({ file, report: read.report });
    } else {
      for (const line of problemLines('error', file, read.problems)) host.say(line);
      failed = true;
    }
  }
  // Half of what was asked for would look like the whole.
  if (failed) return 2;

  const [only, ...others] = boards;
  if (!only) throw new Error('no board was read');
  const joined =
    others.length > 0
      ? joinBoards(
          boards.map(({ snapshot }) => snapshot),
          host.random,
        )
      : only.snapshot;
  const text = writeBoardFile(joined, others.length > 0 ? picturesOf(boards) : only.extras);
  const bytes = new TextEncoder().encode(text);
  const out = values.get('out')?.[0];
  const report = values.get('report')?.[0];
  const outputs = [
    ...(out === undefined ? [] : [{ file: out, bytes }]),
    ...(report === undefined ? [] : [{ file: report, bytes: reportOf(reports) }]),
  ];
  const problem = await writeOutputs(outputs, host);
  if (problem) return refuse(host, problem);
  if (out === undefined) await host.out(bytes);
  for (const each of reports) sayReport(each, host);
  return 0;
}

/** What several files can carry together: their pictures, each once. */
function picturesOf(boards: readonly { readonly extras?: FileExtras }[]): FileExtras {
  const files = new Map(boards.flatMap(({ extras }) => extras?.files ?? []).map((file) => [file.id, file]));
  return { comments: [], unknown: {}, files: [...files.values()] };
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

function readOptions(values: Arguments['values'], format: string, host: Host): Read<ImportOptions> {
  const actors = readActors(values.get('actor') ?? []);
  if (!actors.ok) return actors;
  const rescale = values.get('rescale')?.[0];
  if (rescale !== undefined && rescale !== '0-10')
    return { ok: false, message: `--rescale knows 0-10, not ${rescale}` };
  const word = (name: string): string | undefined => values.get(name)?.[0];
  const table = readTableChoices({
    sheet: word('sheet'),
    layout: word('layout'),
    delimiter: word('delimiter'),
    encoding: word('encoding'),
  });
  if (!table.ok) return { ok: false, message: `--${table.message}` };
  const order = values.get('order')?.[0];
  if (order !== undefined && order !== 'who-task-score') {
    return { ok: false, message: `--order knows who-task-score, not ${order}` };
  }
  return {
    ok: true,
    value: {
      format,
      now: host.now(),
      random: host.random,
      actors: actors.value,
      ...table.value,
      ...(rescale && { rescale }),
      ...(order && { order }),
    },
  };
}
