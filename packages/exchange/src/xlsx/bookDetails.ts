import { strFromU8, strToU8 } from 'fflate';
import { coreProperties } from '../zip/coreProperties.ts';

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
  all.set('docProps/core.xml', strToU8(coreProperties({ title, language })));
  return all;
}
