import { escapeXml } from '../svg/escapeXml.ts';

/** The beginning of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The names that slides, masters and notes use (ECMA-376-1, transitional). */
export const NAMESPACES: string = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(' ');

/** A relationship of a part: what kind of thing it leads to, and where that is. */
export interface Relation {
  readonly id: string;
  /** The last word of the kind's name, as `slideLayout`. */
  readonly kind: string;
  readonly target: string;
  readonly external?: boolean;
}

/** The part that holds the relationships of another. */
export function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(({ id, kind, target, external }) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapeXml(target)}"${mode}/>`;
  });
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${XML_HEAD}<Relationships xmlns="${namespace}">${each.join('')}</Relationships>`;
}
