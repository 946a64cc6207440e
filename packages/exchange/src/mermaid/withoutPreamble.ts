/** A diagram's source with everything blanked that is not the diagram; lines keep their numbers. */
export interface Preamble {
  readonly body: string;
  /** The `title` of the YAML front matter, or ''. */
  readonly title: string;
}

/** Blanks the front matter and every `%%{…}%%` directive. Time grows with the length of the text, whatever it holds. */
export function withoutPreamble(source: string): Preamble {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  let title = '';
  if (first >= 0 && lines[first]?.trim() === '---') {
    const last = lines.findIndex((line, index) => index > first && line.trim() === '---');
    if (last > first) {
      const titleLine = lines.slice(first + 1, last).find((line) => /^\s*title:/.test(line));
      title = unquoted(titleLine?.slice(titleLine.indexOf(':') + 1) ?? '');
      lines.fill('', first, last + 1);
    }
  }
  return { body: withoutDirectives(lines.join('\n')), title };
}

function unquoted(yaml: string): string {
  return yaml.trim().replace(/^(['"])(.*)\1$/, '$2');
}

function withoutDirectives(text: string): string {
  let result = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('%%{', from);
    const close = open < 0 ? -1 : text.indexOf('}%%', open);
    if (close < 0) return result + text.slice(from);
    result += text.slice(from, open) + text.slice(open, close).replace(/[^\n]/g, '');
    from = close + '}%%'.length;
  }
}
