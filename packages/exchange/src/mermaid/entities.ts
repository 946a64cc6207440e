const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  semi: ';',
  colon: ':',
  num: '#',
  comma: ',',
};

// Private-use brackets: they survive splitting at `#`, `;`, `:` and `,`, and cannot occur in a sane text.
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Hides `#58;` and `#quot;` from the grammar, in which `#` and `;` mean something else. */
export function hideEntities(text: string): string {
  return text.replace(/#(\w+);/g, (_, name: string) => `${OPEN}${name}${CLOSE}`);
}

/** Turns hidden entities into the characters they stand for; unknown names return as they were written. */
export function revealEntities(text: string): string {
  return text.replace(/\uE000(\w+)\uE001/g, (_, name: string) => {
    const code = /^\d+$/.test(name) ? Number(name) : Number.NaN;
    if (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
      return String.fromCodePoint(code);
    return NAMED[name] ?? `#${name};`;
  });
}

/**
 * Escapes what the journey grammar would cut, split or refuse in a name; one pass, so that an escape is never
 * escaped again.
 */
export function escapeName(text: string, { actor = false }: { readonly actor?: boolean } = {}): string {
  const escaped = escapeChars(text, actor ? /[#;:,]/g : /[#;:]/g);
  return actor ? escaped : guardKeyword(escaped);
}

/** Escapes a running text: a title or a description. Colons are harmless there. */
export function escapeText(text: string): string {
  return escapeChars(text, /[#;}]/g);
}

function escapeChars(text: string, special: RegExp): string {
  return text
    .trim()
    .replace(special, (char) => `#${char.charCodeAt(0)};`)
    .replace(/\r\n?|\n/g, '<br>')
    .replace(/%%\{/g, '%%#123;');
}

/** A name that begins like a keyword would be read as one: its first character goes as an entity. */
function guardKeyword(name: string): string {
  const looksLikeKeyword = /^(journey|title\s|section\s|accTitle|accDescr|%%|---)/i.test(name);
  return looksLikeKeyword ? `#${name.codePointAt(0)};${name.slice(1)}` : name;
}
