import { withoutPreamble } from './withoutPreamble.ts';

/** The source of one diagram inside a file, with the file's line on which it begins (1-based). */
export interface DiagramSource {
  readonly source: string;
  readonly firstLine: number;
}

/**
 * Finds the journey diagrams of a file: the whole file, or each ```` ```mermaid ```` fence of a Markdown text.
 * Fences of other kinds, and diagrams that are no journey, are left alone.
 */
export function extractDiagrams(text: string): DiagramSource[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const fenced = fencedBlocks(lines);
  const sources = fenced.length > 0 ? fenced : [{ source: lines.join('\n'), firstLine: 1 }];
  return sources.filter(({ source }) => isJourney(source));
}

function fencedBlocks(lines: readonly string[]): DiagramSource[] {
  const blocks: DiagramSource[] = [];
  let open: { fence: string; from: number; mermaid: boolean } | null = null;
  for (const [index, line] of lines.entries()) {
    const fence = /^\s{0,3}(`{3,}|~{3,})\s*([\w-]*)/.exec(line);
    if (!fence) continue;
    const mark = fence[1] ?? '';
    if (!open) {
      open = { fence: mark, from: index + 1, mermaid: /^mermaid$/i.test(fence[2] ?? '') };
    } else if (mark.startsWith(open.fence) && !fence[2]) {
      if (open.mermaid)
        blocks.push({ source: lines.slice(open.from, index).join('\n'), firstLine: open.from + 1 });
      open = null;
    }
  }
  // A fence that nobody closed still holds a diagram.
  if (open?.mermaid) blocks.push({ source: lines.slice(open.from).join('\n'), firstLine: open.from + 1 });
  return blocks;
}

/** Whether the first line that says anything is the header of a journey. */
function isJourney(source: string): boolean {
  const body = withoutPreamble(source)
    .body.split('\n')
    .find((line) => line.trim() !== '' && !/^\s*(#|%%)/.test(line));
  return body !== undefined && /^\s*journey/i.test(body);
}
