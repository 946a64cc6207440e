import type { OptionSpec } from './readArguments.ts';

/** The text behind `--help`: how a command is called, what it does, its options. */
export function help(usage: string, about: string, specs: readonly OptionSpec[]): string {
  const rows = [...specs, { name: 'help', help: 'this text' }].map((spec): [string, string] => [
    `--${spec.name}${'value' in spec && spec.value !== undefined ? ` ${spec.value}` : ''}`,
    spec.help,
  ]);
  const width = Math.max(...rows.map(([name]) => name.length));
  const options = rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
  return [`usage: wayline ${usage}`, '', about, '', ...options].join('\n');
}
