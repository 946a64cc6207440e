import type { CommandOutcome } from './openCommands.ts';

/** The words for why a command was not carried out; a reason that has none of its own was not understood. */
export function refusalIn(
  words: Readonly<Partial<Record<CommandOutcome, string>> & { unknown: string }>,
  outcome: CommandOutcome,
): string {
  return words[outcome] ?? words.unknown;
}
