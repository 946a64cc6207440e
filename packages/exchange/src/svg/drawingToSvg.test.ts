import { sampleBoard } from '@wayline/domain';
import { boardDrawing, createMeasurer, type Drawing, layoutBoard, type Mark } from '@wayline/scene';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingToSvg } from './drawingToSvg.ts';
import { formatNumber } from './formatNumber.ts';

const drawing = (marks: readonly Mark[], more: Partial<Drawing> = {}): Drawing => ({
  bounds: { x: -10, y: -5, width: 200, height: 100 },
  title: 'Map',
  description: 'A map.',
  groups: [{ x: 3, y: 4, marks }],
  ...more,
});

const svg = (marks: readonly Mark[], more: Partial<Drawing> = {}): string =>
  drawingToSvg(drawing(marks, more), { theme: 'light' }).svg;

const line = (text: string, more: Partial<Extract<Mark, { type: 'text' }>> = {}): Mark => ({
  type: 'text',
  x: 1,
  y: 2,
  text,
  size: 13,
  weight: 400,
  tracking: 0,
  color: 'ink',
  anchor: 'start',
  width: 10,
  lineHeight: 16,
  ...more,
});

const sample = (): Drawing => {
  const board = sampleBoard('2026-11-22T10:00:00.000Z');
  return boardDrawing(layoutBoard(board, createMeasurer()), board);
};

describe('a line that runs from right to left', () => {
  const drawn = (more: Partial<Extract<Mark, { type: 'text' }>>, knowsDirection: boolean): string =>
    drawingToSvg(drawing([line('x', { rtl: true, ...more })]), { theme: 'light', knowsDirection }).svg;

  it('is held by its right end, by its direction or, for whoever knows none, by the anchor', () => {
    expect(drawn({}, true)).toContain('direction="rtl"');
    expect(drawn({}, true)).not.toContain('text-anchor');
    expect(drawn({}, false)).toContain('text-anchor="end"');
    expect(drawn({}, false)).not.toContain('direction');
    expect(drawn({ anchor: 'end' }, false)).not.toContain('text-anchor');
    expect(drawn({ anchor: 'middle' }, false)).toContain('text-anchor="middle"');
  });
});

describe('a number in an SVG', () => {
  it.each([
    [1, '1'],
    [-0, '0'],
    [0.1 + 0.2, '0.3'],
    [1.005, '1'],
    [-12.3456, '-12.35'],
    [Number.NaN, '0'],
    [Number.POSITIVE_INFINITY, '0'],
    [1e21, '0'],
    [1e-9, '0'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('a drawing as SVG', () => {
  it('has the size of its bounds in whole pixels, or the width asked for', () => {
    expect(drawingToSvg(drawing([]), { theme: 'light' })).toMatchObject({ width: 200, height: 100 });
    const odd = drawingToSvg(drawing([]), { theme: 'light', width: 333 });
    expect(odd).toMatchObject({ width: 333, height: 167 });
    // The view is as tall as the pixels are, so that nothing is stretched.
    expect(odd.svg).toContain('viewBox="-10 -5 200 100.3"');
  });

  it('says what it shows to who cannot see it', () => {
    const text = svg([]);
    expect(text).toContain('role="img" aria-labelledby="title description"');
    expect(text).toContain('<title id="title">Map</title>\n<desc id="description">A map.</desc>');
  });

  it('sets each line of text at its own place', () => {
    expect(svg([line('Hello', { weight: 600, tracking: -0.01, anchor: 'middle', tabular: true })])).toContain(
      '<g transform="translate(3 4)">\n<text x="1" y="2" font-size="13" font-weight="600" letter-spacing="-0.13" text-anchor="middle" fill="#211F1B" font-variant-numeric="tabular-nums">Hello</text>',
    );
  });

  it('draws a halo behind the letters', () => {
    expect(svg([line('x', { halo: { color: 'paper', width: 5 } })])).toContain(
      'stroke="#FFFEFC" stroke-width="10" stroke-linejoin="round" paint-order="stroke"',
    );
  });

  it('takes the colours of the theme, and a user’s own as they are', () => {
    const marks: Mark[] = [
      { type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'paper' },
      { type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: '#AB12cd' },
      { type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: '#url(http://x)' },
    ];
    const dark = drawingToSvg(drawing(marks), { theme: 'dark' }).svg;
    expect([...dark.matchAll(/fill="([^"]+)"/g)].map(([, fill]) => fill)).toEqual([
      '#1F1E1B',
      '#AB12cd',
      '#F1EEE7',
    ]);
  });

  it('draws a picture only from a bitmap that it is given', () => {
    const mark: Mark = { type: 'image', fileId: 'file:1', x: 0, y: 0, width: 4, height: 3, radius: 2 };
    const withImage = (uri: string) =>
      drawingToSvg(drawing([mark]), { theme: 'light', image: () => uri }).svg;
    expect(withImage('data:image/png;base64,AAAA')).toContain('href="data:image/png;base64,AAAA"');
    for (const bad of ['http://x/y.png', 'data:image/svg+xml;base64,AAAA', 'javascript:alert(1)']) {
      expect(withImage(bad)).not.toContain('href');
    }
  });

  it('gives equal bytes for equal drawings', () => {
    expect(drawingToSvg(sample(), { theme: 'light' })).toEqual(drawingToSvg(sample(), { theme: 'light' }));
  });

  it('is well-formed and can neither run nor fetch anything, whatever the texts say', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</text><script>alert(1)</script>',
        '<foreignObject><iframe src="http://x"/></foreignObject>',
        '"/><image href="http://x"/>',
        ']]><!--',
        '&lt;&#0;',
        '\u0000\u0008\uffff\ud800',
        'javascript:alert(1)',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (text, title) => {
        const result = svg([line(text)], {
          title,
          description: text,
          groups: [{ x: 0, y: 0, label: title, marks: [line(text)] }],
        });
        expect(problemsOfXml(result)).toEqual([]);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('has the sample’s words as text', () => {
    const text = drawingToSvg(sample(), { theme: 'light' }).svg;
    expect(text).toContain('>Moving an electricity contract</text>');
    expect(problemsOfXml(text)).toEqual([]);
  });
});

const ELEMENTS = new Set('svg title desc g rect circle line path text ellipse polyline polygon'.split(' '));
const ATTRIBUTE = /^ ([a-zA-Z][\w-]*)="((?:[^<>&"]|&(?:amp|lt|gt|quot|#\d+);)*)"/;
const CONTENT = /^(?:[^<>&]|&(?:amp|lt|gt|quot|#\d+);)+/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** A small reader of XML: balanced tags of known names, quoted attributes that do nothing, no stray signs. */
function problemsOfXml(xml: string): string[] {
  const problems: string[] = [];
  if (FORBIDDEN.test(xml) || !xml.isWellFormed()) problems.push('forbidden characters');
  const open: string[] = [];
  for (let rest = xml; rest !== ''; ) {
    const content = CONTENT.exec(rest);
    if (content) {
      rest = rest.slice(content[0].length);
      continue;
    }
    const tag = /^<(\/?)([a-zA-Z]+)/.exec(rest);
    if (!tag) return [...problems, `cannot read ${JSON.stringify(rest.slice(0, 60))}`];
    const [start, close, name = ''] = tag;
    rest = rest.slice(start.length);
    if (!ELEMENTS.has(name)) problems.push(`element ${name}`);
    for (let attribute = ATTRIBUTE.exec(rest); attribute; attribute = ATTRIBUTE.exec(rest)) {
      if (/^(on\w+|href|style|src)$/i.test(attribute[1] ?? '')) problems.push(`attribute ${attribute[1]}`);
      rest = rest.slice(attribute[0].length);
    }
    const end = /^\/?>/.exec(rest)?.[0];
    if (!end) return [...problems, `cannot read ${JSON.stringify(rest.slice(0, 60))}`];
    rest = rest.slice(end.length);
    if (close) {
      if (open.pop() !== name) problems.push(`unbalanced ${name}`);
    } else if (end === '>') open.push(name);
  }
  return open.length > 0 ? [...problems, `open ${open.join()}`] : problems;
}
