import { readCsv } from './csv/readCsv.ts';
import { writeLong } from './csv/writeLong.ts';
import { writeWide } from './csv/writeWide.ts';
import type { Format } from './format.ts';
import { readJson } from './json/readJson.ts';
import { writeJson } from './json/writeJson.ts';
import { readCanvas } from './jsoncanvas/readCanvas.ts';
import { writeCanvas } from './jsoncanvas/writeCanvas.ts';
import { readMarkdown } from './markdown/readMarkdown.ts';
import { writeMarkdown } from './markdown/writeMarkdown.ts';
import { readMermaid } from './mermaid/readMermaid.ts';
import { writeMermaid } from './mermaid/writeMermaid.ts';
import { readPersonaBoard } from './persona/readPersonaBoard.ts';
import { writePng } from './png/writePng.ts';
import { writeSvg } from './svg/writeSvg.ts';
import { readXlsx } from './xlsx/readXlsx.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

/** Every way in and out, in the order of the menus. */
export const FORMATS: readonly Format[] = [
  { id: 'png', label: 'PNG', extension: 'png', mime: 'image/png', pictures: true, write: writePng },
  { id: 'svg', label: 'SVG', extension: 'svg', mime: 'image/svg+xml', pictures: true, write: writeSvg },
  {
    id: 'pdf',
    label: 'PDF',
    extension: 'pdf',
    mime: 'application/pdf',
    pictures: true,
    takesLong: true,
    // The library and its fonts are large, and few people need them.
    write: async (snapshot, options) => (await import('./pdf/writePdf.ts')).writePdf(snapshot, options),
  },
  {
    id: 'pptx',
    label: 'PowerPoint',
    extension: 'pptx',
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    pictures: true,
    takesLong: true,
    write: async (snapshot, options) => (await import('./pptx/writePptx.ts')).writePptx(snapshot, options),
  },
  {
    id: 'xlsx',
    label: 'Excel',
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    read: readXlsx,
    write: writeXlsx,
  },
  { id: 'csv', label: 'CSV', extension: 'csv', mime: 'text/csv', read: readCsv, write: writeWide },
  { id: 'list', label: 'Touchpoint list', extension: 'csv', mime: 'text/csv', write: writeLong },
  {
    id: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mime: 'text/markdown',
    read: readMarkdown,
    write: writeMarkdown,
  },
  {
    id: 'mermaid',
    label: 'Mermaid',
    extension: 'mmd',
    mime: 'text/vnd.mermaid',
    read: readMermaid,
    write: writeMermaid,
  },
  {
    id: 'jsoncanvas',
    label: 'JSON Canvas',
    extension: 'canvas',
    mime: 'application/json',
    pictures: true,
    read: readCanvas,
    write: writeCanvas,
  },
  { id: 'persona', label: 'Persona', extension: 'yml', mime: 'application/yaml', read: readPersonaBoard },
  {
    id: 'json',
    label: 'Wayline JSON',
    extension: 'journey.json',
    mime: 'application/json',
    pictures: true,
    read: readJson,
    write: writeJson,
  },
];
