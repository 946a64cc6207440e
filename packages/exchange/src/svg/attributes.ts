import { escapeXml } from './escapeXml.ts';
import { formatNumber } from './formatNumber.ts';

/** Attributes by SVG name; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Attributes as ` name="value"` in the order given, escaped. */
export function attributes(values: Attributes): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    text += ` ${name}="${typeof value === 'number' ? formatNumber(value) : escapeXml(value)}"`;
  }
  return text;
}
