/** Letters that no accent makes, by what people type for them. */
const ALIKE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '“': '"',
  '”': '"',
};
const UNLIKE = /[łøħđßæœı’“”]/g;
const ACCENTS = /\p{M}/gu;

/** A text as it is searched: small letters without accents, so that "zolc" finds "Żółć". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(UNLIKE, (letter) => ALIKE[letter] ?? letter);
}
