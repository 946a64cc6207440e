import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Font, openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(fileURLToPath(import.meta.resolve('./inter.css')), 'utf8');

function open(path: string): Font {
  const font = openSync(fileURLToPath(import.meta.resolve(path)));
  if ('fonts' in font) throw new Error(`${path} is a collection, not one font`);
  return font;
}

const faces = [...CSS.matchAll(/font-weight: (\d+);[^}]*?url\("([^"]+)"\)/g)].map(([, weight, path]) => ({
  weight,
  path: path ?? '',
}));
const WEIGHTS = ['400', '500', '600', '700'];
const wholeOf = (weight: string | undefined): Font =>
  open(faces.find((face) => face.weight === weight && face.path.endsWith('.ttf'))?.path ?? '');

describe('the parts of Inter', () => {
  it('stand for each weight, after the whole font', () => {
    expect(faces.slice(0, 4).map(({ weight, path }) => [weight, path.slice(-4)])).toEqual(
      WEIGHTS.map((weight) => [weight, '.ttf']),
    );
    for (const weight of WEIGHTS) expect(faces.filter((face) => face.weight === weight)).toHaveLength(4);
  });

  it.each(faces.filter(({ path }) => path.endsWith('.woff2')))(
    'are as wide as the whole: $path',
    ({ weight, path }) => {
      const [part, whole] = [open(path), wholeOf(weight)];
      expect(part.version).toBe(whole.version);
      expect([part.ascent, part.descent, part.unitsPerEm]).toEqual([
        whole.ascent,
        whole.descent,
        whole.unitsPerEm,
      ]);
      const other = part.characterSet.filter(
        (code) => part.glyphForCodePoint(code).advanceWidth !== whole.glyphForCodePoint(code).advanceWidth,
      );
      expect(part.characterSet.length).toBeGreaterThan(50);
      expect(other).toEqual([]);
    },
  );
});
