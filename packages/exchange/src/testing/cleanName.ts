// Controls, marks of byte order and direction: what is never stored.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point
const UNSTORED = /[\u0000-\u001f\u007f-\u009f\ufeff\u202d\u202e\u2028\u2029]/g;

/** A text of chance as it may be stored in a name: whole characters on one line, trimmed. */
export function cleanName(text: string): string {
  return text.toWellFormed().replace(UNSTORED, '').replace(/\s+/g, ' ').trim();
}
