/** A touchpoint as a line of text: its channels stand behind it in square brackets. */
export function touchpointText(text: string, channels: readonly string[]): string {
  if (channels.length > 0) return `${text} [${channels.join(', ')}]`;
  // Empty brackets say that the ones in the text are part of it.
  return readTouchpoint(text) ? `${text} []` : text;
}

/** The text and the names in the square brackets at its end; null where there are none. */
export function readTouchpoint(
  line: string,
): { readonly text: string; readonly channels: readonly string[] } | null {
  if (!line.endsWith(']')) return null;
  const open = line.lastIndexOf('[');
  if (open < 1 || !/\s/.test(line.charAt(open - 1))) return null;
  const names = line.slice(open + 1, -1).split(', ');
  return {
    text: line.slice(0, open).trim(),
    channels: names.map((name) => name.trim()).filter((name) => name !== ''),
  };
}
