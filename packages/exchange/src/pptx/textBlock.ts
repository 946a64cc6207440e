import { leftOfText, type Mark, type TextMark } from '@wayline/scene';

/** Lines of one text, in their order, that one box holds and somebody edits together. */
export type TextBlock = readonly [TextMark, ...TextMark[]];

/** Marks in drawing order, with the lines of one text brought together. */
export function textBlocks(marks: readonly Mark[]): readonly (Exclude<Mark, TextMark> | TextBlock)[] {
  const blocks: (Exclude<Mark, TextMark> | TextBlock)[] = [];
  for (const mark of marks) {
    if (mark.type !== 'text') {
      blocks.push(mark);
      continue;
    }
    if (mark.text.trim() === '') continue;
    const last = blocks.at(-1);
    if (Array.isArray(last) && goesOn(last as unknown as TextBlock, mark)) {
      blocks[blocks.length - 1] = [...(last as unknown as TextBlock), mark];
    } else blocks.push([mark]);
  }
  return blocks;
}

/** A line goes on with a text where it stands one line below it, in the same letters, at the same edge. */
function goesOn(block: TextBlock, line: TextMark): boolean {
  const last = block.at(-1) ?? block[0];
  const same =
    last.size === line.size &&
    last.weight === line.weight &&
    last.color === line.color &&
    last.anchor === line.anchor &&
    last.lineHeight === line.lineHeight &&
    last.decoration === line.decoration &&
    (last.rtl ?? false) === (line.rtl ?? false);
  return same && Math.abs(last.x - line.x) < 0.5 && Math.abs(line.y - last.y - line.lineHeight) < 0.5;
}

/** Left edge and width of a block, in the units of its marks. */
export function widthOfBlock(block: TextBlock): { readonly x: number; readonly width: number } {
  const left = Math.min(...block.map(leftOfText));
  const right = Math.max(...block.map((line) => leftOfText(line) + line.width));
  return { x: left, width: right - left };
}
