import { type ColorToken, THEMES } from '@wayline/scene';
import { XML_HEAD } from './officeXml.ts';

/** The twelve colours of a theme, in their order; the accents are those of the personas. */
const SLOTS: readonly (readonly [slot: string, token: ColorToken])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'ink-2'],
  ['lt2', 'canvas'],
  ['accent1', 'p1'],
  ['accent2', 'p2'],
  ['accent3', 'p3'],
  ['accent4', 'p4'],
  ['accent5', 'p5'],
  ['accent6', 'p6'],
  ['hlink', 'accent'],
  ['folHlink', 'ink-3'],
];

/** Colours and letters that new things on a slide get, so that they look as if they belonged there. */
export function themeXml(theme: 'light' | 'dark'): string {
  const colors = SLOTS.map(
    ([slot, token]) => `<a:${slot}><a:srgbClr val="${THEMES[theme][token].slice(1, 7)}"/></a:${slot}>`,
  );
  const font = '<a:latin typeface="Inter"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fills = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3);
  const lines = '<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3);
  const effects = '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3);
  return `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Wayline"><a:themeElements><a:clrScheme name="Wayline">${colors.join('')}</a:clrScheme><a:fontScheme name="Wayline"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Wayline"><a:fillStyleLst>${fills}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst><a:effectStyleLst>${effects}</a:effectStyleLst><a:bgFillStyleLst>${fills}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
