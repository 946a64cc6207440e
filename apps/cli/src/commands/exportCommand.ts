import { extname } from 'node:path';
import { exportBoard, FORMATS, type WriteOptions } from '@wayline/exchange';
import { readFonts, SCENE_LANGUAGES } from '@wayline/exchange/node';
import type { Arguments } from '../arguments/readArguments.ts';
import { readBoard } from '../files/readBoard.ts';
import { writeOutputs } from '../files/writeOutputs.ts';
import type { ExitCode, Host } from '../host.ts';
import { type Command, refuse } from './command.ts';
import { readExportOptions } from './exportOptions.ts';

const formats = FORMATS.filter(({ write }) => write).map(({ id }) => id);
const TEXTS = ['csv', 'list', 'markdown', 'mermaid', 'jsoncanvas', 'json', 'svg'];

export const exportCommand: Command = {
  name: 'export',
  usage: 'export BOARD --format FORMAT [options]',
  summary: 'writes a board in another format',
  about: 'Writes a board, or one of its maps, in another format.',
  options: [
    {
      name: 'format',
      value: formats.join('|'),
      help: 'what to write; told by the ending of --out otherwise',
    },
    { name: 'out', value: 'FILE', help: 'where it goes; the standard output otherwise' },
    { name: 'map', value: 'TITLE|ID', help: 'one map; a picture shows the whole board otherwise' },
    { name: 'persona', value: 'NAME', help: 'seen by one persona' },
    { name: 'scale', value: 'NUMBER', help: 'pixels per unit of a picture; 2 for PNG, 1 for SVG' },
    { name: 'width', value: 'PX', help: 'width of a picture in pixels, instead of a scale' },
    { name: 'page', value: 'A4|A3|A2|A1|A0|fit', help: 'a poster on a page instead of the board' },
    { name: 'tile', value: 'A4', help: 'a PDF on sheets of A4 that are glued together' },
    { name: 'theme', value: 'light|dark', help: 'colours of a picture; light' },
    {
      name: 'lang',
      value: SCENE_LANGUAGES.join('|'),
      help: 'what a picture says besides the board’s texts; en',
    },
  ],
  run,
};

async function run({ files, values }: Arguments, host: Host): Promise<ExitCode> {
  const [file, ...more] = files;
  if (file === undefined) {
    return refuse(
      host,
      'export needs a board: wayline export board.journey.json --format png --out board.png',
    );
  }
  if (more.length > 0) return refuse(host, `export takes one board, not also ${more.join(', ')}`);
  const out = values.get('out')?.[0];
  const format = values.get('format')?.[0] ?? formatOf(out);
  if (format === null) return refuse(host, `export needs --format ${formats.join('|')}`);
  if (!formats.includes(format)) {
    return refuse(host, `--format ${format} cannot be written; there is ${formats.join(', ')}`);
  }
  const options = readExportOptions(values);
  if (!options.ok) return refuse(host, options.message);
  if (out === undefined && host.outIsTerminal && !TEXTS.includes(format)) {
    return refuse(host, `${format} is not text; name a file with --out`);
  }
  const read = await readBoard(file, host);
  if (!read) return 2;

  const rasteriser = host.rasteriser();
  const progress = host.sayIsTerminal ? setTimeout(() => host.say('drawing…'), 1000) : undefined;
  try {
    const wishes: WriteOptions = {
      ...options.value,
      stateOf: host.now().slice(0, 10),
      rasterise: rasteriser.rasterise,
      fonts: readFonts,
    };
    const written = await exportBoard(read.snapshot, {
      ...wishes,
      format,
      ...(read.extras && { extras: read.extras }),
    });
    if (!written.ok) {
      for (const { message } of written.problems) host.say(`error: ${file}: ${message}`);
      return 2;
    }
    if (out === undefined) await host.out(written.bytes);
    else {
      const problem = await writeOutputs([{ file: out, bytes: written.bytes }], host);
      if (problem) return refuse(host, problem);
    }
    for (const loss of written.losses) host.say(`lost: ${loss}`);
    return 0;
  } finally {
    clearTimeout(progress);
    await rasteriser.close();
  }
}

/** The first format whose files end like this one. */
function formatOf(out: string | undefined): string | null {
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  if (ending === '') return null;
  const found = FORMATS.find(({ write, extension }) => write && extension.split('.').at(-1) === ending);
  return found?.id ?? null;
}
