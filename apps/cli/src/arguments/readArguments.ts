import { parseArgs } from 'node:util';
import { closest } from './closest.ts';

/** One option of a command, for its parser and its help. */
export interface OptionSpec {
  readonly name: string;
  /** What stands behind it in the help: `FILE`, `light|dark`; absent for a switch. */
  readonly value?: string;
  readonly multiple?: true;
  readonly help: string;
}

export interface Arguments {
  readonly files: readonly string[];
  /** The values of each option that was given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly wantsHelp: boolean;
}

export type ReadArguments =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly message: string };

/** Parts a command's arguments into files and options; an option that it does not know is refused with a hint. */
export function readArguments(args: readonly string[], specs: readonly OptionSpec[]): ReadArguments {
  const names = [...specs.map(({ name }) => name), 'help'];
  const options = Object.fromEntries(
    specs.map(({ name, value }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', multiple: true } as const,
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const values = new Map<string, string[]>();
  let wantsHelp = false;
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') {
      wantsHelp = true;
      continue;
    }
    const spec = specs.find(({ name }) => name === token.name);
    if (!spec) return refused(unknown(token.rawName, names));
    if (spec.value !== undefined && (token.value === undefined || token.value === '')) {
      return refused(`--${spec.name} needs a value: --${spec.name} ${spec.value}`);
    }
    if (spec.value === undefined && token.value !== undefined)
      return refused(`--${spec.name} takes no value`);
    const known = values.get(spec.name) ?? [];
    if (known.length > 0 && !spec.multiple) return refused(`--${spec.name} is given twice`);
    values.set(spec.name, [...known, token.value ?? '']);
  }
  return { ok: true, arguments: { files, values, wantsHelp } };
}

function unknown(rawName: string, names: readonly string[]): string {
  const near = closest(rawName.replace(/^-+/, ''), names);
  return near === null
    ? `${rawName} is no option here; see --help`
    : `${rawName} is no option here; did you mean --${near}?`;
}

function refused(message: string): ReadArguments {
  return { ok: false, message };
}
