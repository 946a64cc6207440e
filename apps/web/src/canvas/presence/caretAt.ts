import type { Mark, TextBox, TextMark, TextMeasurer } from '@wayline/scene';

interface Drawn {
  readonly marks: readonly Mark[];
  readonly editor?: TextBox;
}

const inBox = (mark: Mark, box: TextBox): mark is TextMark =>
  mark.type === 'text' && mark.y > box.y && mark.y <= box.y + box.height && mark.size === box.size;

/**
 * Where a caret at `offset` (UTF-16) of a text stands in its drawing, relative to the part; null where the text has no
 * place of its own. Behind what was clamped the caret stands at the end of what is shown.
 */
export function caretAt(
  { marks, editor }: Drawn,
  text: string,
  offset: number,
  measurer: TextMeasurer,
): { x: number; y: number; height: number } | null {
  if (!editor) return null;
  const { lineHeight } = editor;
  const lines = marks.filter((mark): mark is TextMark => inBox(mark, editor));
  const [first] = lines;
  if (!first) {
    return {
      x: editor.x + (editor.align === 'middle' ? editor.width / 2 : 0),
      y: editor.y,
      height: lineHeight,
    };
  }
  let from = 0;
  let best: { line: TextMark; prefix: string } = { line: first, prefix: '' };
  for (const line of lines) {
    const words = line.text.replace(/…$/u, '');
    const at = text.indexOf(words, from);
    if (at < 0) break;
    if (offset < at) break;
    best = { line, prefix: words.slice(0, Math.max(0, offset - at)) };
    from = at + words.length;
    if (offset <= from) break;
  }
  const { line, prefix } = best;
  const left = line.anchor === 'start' ? line.x : line.x - line.width / (line.anchor === 'middle' ? 2 : 1);
  const before = measurer.width(prefix, line);
  return { x: left + before, y: line.y - line.size * 0.95 - 1, height: lineHeight };
}
