import type { TableChoices } from './tableReading.ts';

export type ReadTableChoices =
  | { readonly ok: true; readonly value: TableChoices }
  | { readonly ok: false; readonly message: string };

const LAYOUTS = ['wide', 'long', 'transposed', 'items'] as const;
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252'] as const;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Choices about a table from words, as a command or an address gives them; a tab may be called `tab`. */
export function readTableChoices(words: Readonly<Record<string, string | undefined>>): ReadTableChoices {
  const { sheet } = words;
  const layout = LAYOUTS.find((each) => each === words.layout);
  if (words.layout !== undefined && !layout) return unknown('layout', words.layout, LAYOUTS);
  const encoding = ENCODINGS.find((each) => each === words.encoding?.toLowerCase());
  if (words.encoding !== undefined && !encoding) return unknown('encoding', words.encoding, ENCODINGS);
  const sign = words.delimiter === 'tab' ? '\t' : words.delimiter;
  const delimiter = DELIMITERS.find((each) => each === sign);
  if (sign !== undefined && !delimiter) return unknown('delimiter', sign, [',', ';', 'tab', '|']);
  return {
    ok: true,
    value: {
      ...(sheet !== undefined && { sheet }),
      ...(layout && { layout }),
      ...(encoding && { encoding }),
      ...(delimiter && { delimiter }),
    },
  };
}

function unknown(name: string, word: string, known: readonly string[]): ReadTableChoices {
  return { ok: false, message: `${name} ${word} is not known; there is ${known.join(', ')}` };
}
