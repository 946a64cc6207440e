import {
  type BoardIndex,
  CHECK_LEVELS,
  type CheckLevel,
  checkBoard,
  createIndex,
  ENGLISH_CHECKS,
  type Finding,
  findingPlace,
} from '@wayline/domain';
import type { Arguments } from '../arguments/readArguments.ts';
import { readBoard } from '../files/readBoard.ts';
import type { ExitCode, Host } from '../host.ts';
import { type Command, refuse } from './command.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: 'check BOARD [options]',
  summary: 'says what a board lacks',
  about:
    'Asks a board the questions of the Health view and lists what they find, the gravest first. Ends with 0 where ' +
    'nothing is found, with 1 where something is, with 2 where the board cannot be read. Muted findings count for nothing.',
  options: [
    {
      name: 'level',
      value: CHECK_LEVELS.join('|'),
      help: 'only what is as grave as this; info, which is all',
    },
    { name: 'json', help: 'the findings as JSON' },
  ],
  run,
};

async function run({ files, values }: Arguments, host: Host): Promise<ExitCode> {
  const [file, ...more] = files;
  if (file === undefined) return refuse(host, 'check needs a board: wayline check board.journey.json');
  if (more.length > 0) return refuse(host, `check takes one board, not also ${more.join(', ')}`);
  const wanted = values.get('level')?.[0] ?? 'info';
  const level = CHECK_LEVELS.find((known) => known === wanted);
  if (!level) return refuse(host, `--level ${wanted} must be one of ${CHECK_LEVELS.join(', ')}`);
  const read = await readBoard(file, host);
  if (!read) return 2;

  const index = createIndex(read.snapshot);
  const found = checkBoard(index, host.now()).filter((finding) => isAsGrave(finding.level, level));
  const open = found.filter(({ muted }) => muted === undefined);
  const text = values.has('json')
    ? JSON.stringify(
        { findings: open.map((one) => jsonOf(index, one)), muted: found.length - open.length },
        null,
        2,
      )
    : open.map((one) => lineOf(index, one)).join('\n');
  if (text !== '') await host.out(new TextEncoder().encode(`${text}\n`));
  host.say(`${file}: ${summaryOf(open, level)}, ${found.length - open.length} muted`);
  return open.length > 0 ? 1 : 0;
}

const isAsGrave = (level: CheckLevel, than: CheckLevel): boolean =>
  CHECK_LEVELS.indexOf(level) <= CHECK_LEVELS.indexOf(than);

/** One line a finding: level, check, what is the matter, and where. */
function lineOf(index: BoardIndex, finding: Finding): string {
  const { name, path } = findingPlace(index, finding.on) ?? { name: '', path: [] };
  const { title } = ENGLISH_CHECKS.checks[finding.check];
  const what = finding.case ? `${title}, ${ENGLISH_CHECKS.cases[finding.case]}` : title;
  const where = [...path, name || finding.on].map((part) => part.replace(/\s+/gu, ' ')).join(' › ');
  return `${finding.level.padEnd(5)} ${finding.check.padEnd(3)} ${what}: ${where}`;
}

/** The same for a program: also the id of the record, and the key by which it is muted. */
function jsonOf(index: BoardIndex, finding: Finding): object {
  const { name, path } = findingPlace(index, finding.on) ?? { name: '', path: [] };
  const { title, why } = ENGLISH_CHECKS.checks[finding.check];
  return {
    check: finding.check,
    level: finding.level,
    key: finding.key,
    title,
    ...(finding.case && { case: ENGLISH_CHECKS.cases[finding.case] }),
    why,
    id: finding.on,
    mapId: finding.mapId,
    name,
    path,
  };
}

const NOUNS = { error: ['error', 'errors'], warn: ['warning', 'warnings'], info: ['note', 'notes'] } as const;

function summaryOf(findings: readonly Finding[], level: CheckLevel): string {
  return CHECK_LEVELS.filter((one) => isAsGrave(one, level))
    .map((one) => {
      const count = findings.filter((finding) => finding.level === one).length;
      return `${count} ${NOUNS[one][count === 1 ? 0 : 1]}`;
    })
    .join(', ');
}
