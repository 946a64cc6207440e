import type { Format } from './format.ts';
import { extractDiagrams } from './mermaid/extractDiagrams.ts';
import { FORMATS } from './registry.ts';
import { decodeText } from './text/decodeText.ts';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  json: 'json',
  canvas: 'jsoncanvas',
  mmd: 'mermaid',
  mermaid: 'mermaid',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  yml: 'persona',
  yaml: 'persona',
};

/** The format that a file's name says, or else its content; null where neither says anything. */
export function detectFormat(bytes: Uint8Array, filename: string): Format | null {
  const extension = /\.([^./\\]+)$/.exec(filename)?.[1]?.toLowerCase() ?? '';
  const known = BY_EXTENSION[extension] ?? idOfContent(bytes);
  const id = known === 'json' ? jsonOf(bytes) : known;
  return FORMATS.find((format) => format.id === id && format.read) ?? null;
}

/** A board's file, a file of personas and a canvas are all JSON; each says at its beginning which it is. */
function jsonOf(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  if (/^\s*\{\s*"format"\s*:\s*"wayline-personas"/.test(start)) return 'persona';
  return /^\s*\{\s*"(nodes|edges)"\s*:/.test(start) ? 'jsoncanvas' : 'json';
}

/** Enough to see what a text is. */
const SAMPLE = 256 * 1024;

function idOfContent(bytes: Uint8Array): string | null {
  // A workbook is a ZIP, and the only one of these formats that is.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'xlsx';
  // An even number of bytes keeps UTF-16 whole; a character of UTF-8 cut at the end must not decide.
  const decoded = decodeText(bytes.length > SAMPLE ? untilLineEnd(bytes.subarray(0, SAMPLE)) : bytes);
  if (!decoded.ok) return null;
  const text = decoded.text.trimStart();
  if (text.startsWith('{') || text.startsWith('[')) return 'json';
  if (extractDiagrams(text).length > 0) return 'mermaid';
  const [first = ''] = text.split(/\r\n?|\n/, 1);
  return /[,;\t]/.test(first) ? 'csv' : null;
}

function untilLineEnd(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(0x0a);
  return end > 0 ? bytes.subarray(0, end - (end % 2)) : bytes;
}
