/** How cameras, phones and screens name what nobody has named. */
const NOT_NAMED =
  /^(img|dsc[nf]?|pxl|image|photo|picture|screenshot|screen shot|bildschirmfoto|pasted|untitled|download)\b|\d{4,}/i;

/** The words in a file's name that may say what its picture shows; empty where they are no words. */
export function altOf(filename: string): string {
  const words = filename
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[\s_.+-]+/g, ' ')
    .trim();
  const letters = words.replace(/[^\p{L}]/gu, '').length;
  if (NOT_NAMED.test(words) || letters < 3) return '';
  return words.slice(0, 120);
}
