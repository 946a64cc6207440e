import { escapeXml } from '../svg/escapeXml.ts';

/** What an office program shows of a file: its title, what it is of, and its language (ECMA-376-2, 11). */
export function coreProperties(file: {
  readonly title: string;
  readonly description?: string;
  readonly language: string;
}): string {
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ].join(' ');
  const { title, description = '', language } = file;
  const about = description === '' ? '' : `<dc:description>${escapeXml(description)}</dc:description>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${spaces}><dc:title>${escapeXml(title)}</dc:title><dc:creator>Wayline</dc:creator>${about}<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;
}
