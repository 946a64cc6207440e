import { escapeXml } from '../svg/escapeXml.ts';
import { emu } from './emu.ts';

/** How high the title of a slide stands above its edge, in map units. */
const HEIGHT = 48;

/**
 * The title of a slide, above its edge: lists of slides and readers aloud have it, and the picture says it already
 * to those who see.
 */
export function hiddenTitle(title: string, id: number, width: number): string {
  const place = `<a:xfrm><a:off x="0" y="${emu(-HEIGHT - 16)}"/><a:ext cx="${emu(width)}" cy="${emu(HEIGHT)}"/></a:xfrm>`;
  return titleWith(title, id, `<p:spPr>${place}</p:spPr>`);
}

/** A title where the layout has it. */
export function shownTitle(title: string, id: number): string {
  return titleWith(title, id, '<p:spPr/>');
}

function titleWith(title: string, id: number, place: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>${place}<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr dirty="0"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></p:txBody></p:sp>`;
}
