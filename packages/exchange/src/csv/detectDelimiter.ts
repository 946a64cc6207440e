import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t' | '|';

const CANDIDATES: readonly Delimiter[] = [',', ';', '\t', '|'];
const SAMPLE = 64 * 1024;

/** The sign that parts the cells: the one that gives most of the first rows the same number of cells, and the most of them. */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE);
  const isWhole = sample.length === text.length;
  const scores = CANDIDATES.map((delimiter) => {
    const { data, errors } = Papa.parse<string[]>(sample, {
      delimiter,
      preview: 40,
      skipEmptyLines: 'greedy',
    });
    const widths = data.map((row) => row.length);
    const width = Math.max(
      0,
      ...[...counts(widths)].filter(([, n]) => n * 2 > widths.length).map(([w]) => w),
    );
    const same = widths.filter((w) => w === width).length / Math.max(1, widths.length);
    // Parted at the wrong sign, quotation marks stand where none can; at the sample's end one may just be cut off.
    const broken = errors.some(
      ({ code }) => code === 'InvalidQuotes' || (code === 'MissingQuotes' && isWhole),
    );
    return { delimiter, score: width < 2 ? 0 : (same * 10 + Math.min(width, 50) / 10) * (broken ? 0.2 : 1) };
  });
  // Without any agreement the sign that gives the widest row is still better than none.
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 0) return best.delimiter;
  const first = sample.slice(0, 2000);
  const frequent = CANDIDATES.map((delimiter) => ({ delimiter, n: first.split(delimiter).length }));
  return frequent.reduce((a, b) => (b.n > a.n ? b : a)).delimiter;
}

function counts(values: readonly number[]): Map<number, number> {
  const result = new Map<number, number>();
  for (const value of values) result.set(value, (result.get(value) ?? 0) + 1);
  return result;
}
