/**
 * A spreadsheet runs a cell that begins like a formula. Such texts get an apostrophe in front; texts that already
 * look guarded get one more, so that taking one away gives back the text.
 */
const RISKY = /^'*[=+\-@\t\r]/;

export function guardFormula(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text behind a guard. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
}
