import { escapeXml } from '../svg/escapeXml.ts';
import { centipoints, emu } from './emu.ts';
import { naming, onSlide, transform } from './shapeXml.ts';
import { fill, type SlidePen } from './slidePen.ts';
import { type TextBlock, widthOfBlock } from './textBlock.ts';
import { TYPEFACE } from './typeface.ts';

/** Of Inter, in em: above the baseline, and from one line to the next where nothing else is asked for. */
const ASCENT = 0.96875;
const LINE = 1.21;

/** A text as a box of its own, whose lines break where they break on the board. */
export function textShape(block: TextBlock, pen: SlidePen, href?: string): string {
  const [first] = block;
  const { scale, theme } = pen;
  const { x, width } = widthOfBlock(block);
  const height = (block.length - 1) * first.lineHeight + LINE * first.size;
  const place = onSlide({ x, y: first.y - ASCENT * first.size, width, height }, pen);
  const spacing = Math.round((first.lineHeight / (LINE * first.size)) * 100_000);
  const align = first.anchor === 'middle' ? 'ctr' : first.anchor === 'end' ? 'r' : 'l';
  const paragraph = `<a:pPr algn="${align}"${first.rtl ? ' rtl="1"' : ''}><a:lnSpc><a:spcPct val="${block.length > 1 ? spacing : 100_000}"/></a:lnSpc></a:pPr>`;
  const run = [
    `lang="${escapeXml(pen.language)}"`,
    `sz="${centipoints(first.size * scale)}"`,
    first.weight >= 600 ? 'b="1"' : 'b="0"',
    first.decoration === 'strike' ? 'strike="sngStrike"' : '',
    first.tracking ? `spc="${Math.round(first.tracking * first.size * scale * 75)}"` : '',
    'dirty="0"',
  ].filter((part) => part !== '');
  const glow = first.halo
    ? `<a:effectLst><a:glow rad="${emu(first.halo.width * scale)}">${fill(first.halo.color, theme).slice(13, -14)}</a:glow></a:effectLst>`
    : '';
  const look = `${fill(first.color, theme, first.opacity)}${glow}${TYPEFACE}<a:cs typeface="Inter"/>`;
  const lines = block.map(
    ({ text }) => `<a:r><a:rPr ${run.join(' ')}>${look}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`,
  );
  const body = `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p>${paragraph}${lines.join(`<a:br><a:rPr ${run.join(' ')}/></a:br>`)}</a:p></p:txBody>`;
  const name = naming(pen, block.map(({ text }) => text).join(' '), href);
  return `<p:sp><p:nvSpPr>${name}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${transform(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>${body}</p:sp>`;
}
