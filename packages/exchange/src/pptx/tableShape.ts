import { escapeXml } from '../svg/escapeXml.ts';
import { centipoints, emu } from './emu.ts';
import { fill, type SlidePen } from './slidePen.ts';
import { TYPEFACE } from './typeface.ts';

const ROW = 40;
const TOP = 120;
const SIDE = 64;
/** The share of the first column; the others part the rest. */
const FIRST = 0.55;

/** A table below the title of a slide: the first row is its head, the first column its widest. */
export function tableShape(
  rows: readonly (readonly string[])[],
  size: { readonly width: number; readonly height: number },
  pen: SlidePen,
): string {
  const columns = rows[0]?.length ?? 0;
  const width = size.width - 2 * SIDE;
  const widths = Array.from({ length: columns }, (_, i) =>
    emu(i === 0 ? width * FIRST : (width * (1 - FIRST)) / Math.max(1, columns - 1)),
  );
  const scale = Math.min(1.4, (size.height - TOP - SIDE / 2) / (rows.length * ROW));
  const grid = widths.map((each) => `<a:gridCol w="${each}"/>`).join('');
  const body = rows.map((cells, i) => {
    const each = cells.map((cell) => cellXml(cell, i === 0, scale, pen));
    return `<a:tr h="${emu(ROW * scale)}">${each.join('')}</a:tr>`;
  });
  const place = `<p:xfrm><a:off x="${emu(SIDE)}" y="${emu(TOP)}"/><a:ext cx="${emu(width)}" cy="${emu(rows.length * ROW * scale)}"/></p:xfrm>`;
  const table = `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body.join('')}</a:tbl>`;
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${pen.newId()}" name="Table"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${place}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${table}</a:graphicData></a:graphic></p:graphicFrame>`;
}

function cellXml(text: string, isHead: boolean, scale: number, { theme, language }: SlidePen): string {
  const look = `lang="${escapeXml(language)}" sz="${centipoints(16 * scale)}" b="${isHead ? 1 : 0}" dirty="0"`;
  const run =
    text === ''
      ? ''
      : `<a:r><a:rPr ${look}>${fill(isHead ? 'ink-2' : 'ink', theme)}${TYPEFACE}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
  const none = (side: string): string => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const line = `<a:lnB w="${emu(isHead ? 1.5 : 1)}">${fill(isHead ? 'ink' : 'line-2', theme)}</a:lnB>`;
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>${run}<a:endParaRPr ${look}/></a:p></a:txBody><a:tcPr marL="0" marR="${emu(12)}" marT="${emu(6)}" marB="${emu(6)}" anchor="ctr">${none('lnL')}${none('lnR')}${none('lnT')}${line}<a:noFill/></a:tcPr></a:tc>`;
}
