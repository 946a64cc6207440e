import { ENGLISH_SCENE } from '../words/en.ts';
import type { SceneWords } from '../words/sceneWords.ts';
import { UNITS_PER_EM } from './advances.gen.ts';
import { EMOJI_WIDTH, fallbackWidth, isEmoji } from './fallbackWidth.ts';
import { type FontTable, makeFontTable } from './fontTable.ts';
import type { TextMeasurer, TextStyle } from './measurer.ts';

/** Letters that combine, or that another font draws, are measured grapheme by grapheme. */
const graphemeWidth = (grapheme: string, table: FontTable): number => {
  if (isEmoji(grapheme)) return EMOJI_WIDTH * UNITS_PER_EM;
  let width = 0;
  for (const char of grapheme) {
    const code = char.codePointAt(0) ?? 0;
    const known = code < 0x10000 ? (table.known[code] ?? -1) : -1;
    width += known >= 0 ? known : fallbackWidth(code) * UNITS_PER_EM;
  }
  return width;
};

/**
 * A measurer over the advance widths of the shipped Inter, without kerning: a browser that kerns draws the same text
 * up to 3 % narrower, and at most 0.05 % wider. Letters outside the font have stated widths (see fallbackWidth). Letter spacing is added after
 * every grapheme, as browsers do. What is drawn with it speaks in `words`, English by default.
 */
export function createMeasurer(words: SceneWords = ENGLISH_SCENE): TextMeasurer {
  const usual = new Map<TextStyle['weight'], FontTable>();
  const tabular = new Map<TextStyle['weight'], FontTable>();
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  let scratch = new Float64Array(512);

  const tableOf = (style: TextStyle): FontTable => {
    const tables = style.tabular ? tabular : usual;
    let table = tables.get(style.weight);
    if (!table) {
      table = makeFontTable(style.weight, style.tabular === true);
      tables.set(style.weight, table);
    }
    return table;
  };

  const advances = (text: string, style: TextStyle): Float64Array => {
    if (scratch.length <= text.length) scratch = new Float64Array(text.length * 2);
    const out = scratch;
    const table = tableOf(style);
    const { simple } = table;
    const scale = style.size / UNITS_PER_EM;
    const tracking = style.tracking * style.size;
    let i = 0;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const units = simple[code] ?? -1;
      if (units < 0) break;
      out[i] = units === 0 ? 0 : units * scale + tracking;
    }
    if (i === text.length) return out;
    for (const { segment, index } of graphemes.segment(text)) {
      const units = graphemeWidth(segment, table);
      out[index] = units > 0 ? units * scale + tracking : 0;
      out.fill(-1, index + 1, index + segment.length);
    }
    return out;
  };

  return {
    words,
    advances,
    width(text, style) {
      const each = advances(text, style);
      let sum = 0;
      for (let i = 0; i < text.length; i++) {
        const advance = each[i] ?? 0;
        if (advance > 0) sum += advance;
      }
      return sum;
    },
  };
}
