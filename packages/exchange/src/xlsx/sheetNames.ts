/** What Excel allows in the name of a sheet: 31 characters, none of these, no apostrophe at an end. */
const FORBIDDEN = /[[\]:*?/\\]+/g;
const LONGEST = 31;

/** A name for the sheet of each title, in their order: allowed by Excel, and no two alike. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  // Excel keeps this name for itself.
  const taken = new Set(['history']);
  return titles.map((title) => {
    const plain = title
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^'+|'+$/g, '');
    const base = shortened(plain, LONGEST) || 'Journey';
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++)
      name = `${shortened(base, LONGEST - `${n}`.length - 1)} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** As many whole characters as fit; Excel counts UTF-16 units. */
function shortened(text: string, length: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.trim();
}
