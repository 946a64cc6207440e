import { strFromU8, strToU8 } from 'fflate';
import { escapeXml } from '../svg/escapeXml.ts';

/** The parts of a workbook with its title and language added, as the properties that Excel shows (ECMA-376-2, 11). */
export function bookDetails(
  parts: ReadonlyMap<string, Uint8Array>,
  title: string,
  language: string,
): ReadonlyMap<string, Uint8Array> {
  const all = new Map(parts);
  const change = (name: string, before: string, added: string): void => {
    const part = all.get(name);
    if (part) all.set(name, strToU8(strFromU8(part).replace(before, () => `${added}${before}`)));
  };
  change(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  );
  change(
    '_rels/.rels',
    '</Relationships>',
    '<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
  );
  all.set('docProps/core.xml', strToU8(coreProperties(title, language)));
  return all;
}

function coreProperties(title: string, language: string): string {
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ].join(' ');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${spaces}><dc:title>${escapeXml(title)}</dc:title><dc:creator>Wayline</dc:creator><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;
}
