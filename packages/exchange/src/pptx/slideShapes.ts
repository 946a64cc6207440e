import { boundsOfMarks, type Drawing, type DrawingGroup } from '@wayline/scene';
import { emu } from './emu.ts';
import { markShape } from './markShape.ts';
import { naming, onSlide } from './shapeXml.ts';
import type { SlidePen } from './slidePen.ts';
import { textBlocks } from './textBlock.ts';
import { textShape } from './textShape.ts';

/** A drawing as shapes, in the middle of a slide of this size and as large as it fits. */
export function drawingShapes(
  drawing: Drawing,
  size: { readonly width: number; readonly height: number },
  pen: SlidePen,
): string {
  const { bounds } = drawing;
  const scale = Math.min(size.width / bounds.width, size.height / bounds.height);
  const dx = (size.width - bounds.width * scale) / 2 - bounds.x * scale;
  const dy = (size.height - bounds.height * scale) / 2 - bounds.y * scale;
  return drawing.groups
    .map((group) => {
      const own = scale * (group.scale ?? 1);
      return groupShapes(group, { ...pen, scale: own, dx: dx + group.x * scale, dy: dy + group.y * scale });
    })
    .join('');
}

/** What belongs together is one group, which is moved as one and can be taken apart. */
function groupShapes({ marks, label, link }: DrawingGroup, pen: SlidePen): string {
  // The number of the group comes before those of what is in it.
  const groupId = naming(pen, label ?? wordsOf(marks));
  const shapes = textBlocks(marks).flatMap((each) => {
    const xml = 'type' in each ? markShape(each, pen, link) : textShape(each, pen, link);
    return xml === '' ? [] : [xml];
  });
  const box = boundsOfMarks(marks);
  if (shapes.length < 2 || !box) return shapes.join('');
  const { x, y, width, height } = onSlide(box, pen);
  const [off, ext] = [`x="${emu(x)}" y="${emu(y)}"`, `cx="${emu(width)}" cy="${emu(height)}"`];
  const place = `<a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm>`;
  return `<p:grpSp><p:nvGrpSpPr>${groupId}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${place}</p:grpSpPr>${shapes.join('')}</p:grpSp>`;
}

function wordsOf(marks: DrawingGroup['marks']): string {
  return marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])).join(' ');
}
