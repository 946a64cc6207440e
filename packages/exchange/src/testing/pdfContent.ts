import { strFromU8, unzlibSync } from 'fflate';

/** A PDF as somebody reads it who did not write it: its objects, and the words that can be copied out of it. */
export interface PdfContent {
  readonly text: string;
  /** Bodies of the objects, streams left out. */
  readonly objects: readonly string[];
  readonly pages: readonly { readonly width: number; readonly height: number }[];
}

/** Reads objects and texts out of a PDF through its own character maps. */
export function pdfContent(bytes: Uint8Array): PdfContent {
  const file = strFromU8(bytes, true);
  const objects = new Map<string, { readonly body: string; readonly stream: string }>();
  for (const match of file.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = match.index + match[0].length;
    const rest = file.slice(from, file.indexOf('\nendobj', from));
    const start = rest.indexOf('\nstream\n');
    const body = start < 0 ? rest : rest.slice(0, start);
    objects.set(match[1] ?? '', { body, stream: start < 0 ? '' : streamOf(body, rest.slice(start + 8)) });
  }
  const fonts = fontsOf(objects);
  const all = [...objects.values()];
  const pages = all.filter(({ body }) => /\/Type \/Page\b/.test(body));
  const text = pages.map(({ body }) => {
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '')?.stream ?? '';
    return textOf(content, fonts);
  });
  return {
    text: text.join('\n'),
    objects: all.map(({ body }) => body),
    pages: pages.map(({ body }) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
      return { width: Number(width), height: Number(height) };
    }),
  };
}

function streamOf(body: string, stream: string): string {
  const raw = stream.slice(0, Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0));
  if (!body.includes('/FlateDecode')) return raw;
  return strFromU8(unzlibSync(Uint8Array.from(raw, (letter) => letter.charCodeAt(0))), true);
}

type Objects = ReadonlyMap<string, { readonly body: string; readonly stream: string }>;

/** Resource name → glyph → letters. */
function fontsOf(objects: Objects): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const { body } of objects.values()) {
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.body ?? '')?.[1];
      if (map) fonts.set(name, lettersOf(objects.get(map)?.stream ?? ''));
    }
  }
  return fonts;
}

function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '', , list = ''] of map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    for (const [i, [, codes = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const units = (codes.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      letters.set(
        (Number.parseInt(from, 16) + i).toString(16).padStart(4, '0'),
        String.fromCharCode(...units),
      );
    }
  }
  return letters;
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const lines: string[] = [];
  for (const [block] of content.matchAll(/BT\n[\s\S]*?ET/g)) {
    const font = fonts.get(/\/(F\d+) /.exec(block)?.[1] ?? '');
    const glyphs = [...block.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    lines.push(glyphs.map((glyph) => font?.get(glyph) ?? '?').join(''));
  }
  return lines.join('\n');
}
