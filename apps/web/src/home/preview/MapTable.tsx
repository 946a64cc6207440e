import type { ReactNode } from 'react';
import type { MapPreview } from './readTable.ts';
import styles from './TablePreview.module.css';
import type { TablePreviewText } from './tablePreviewWords.ts';

/** So much of a large table is shown. */
const COLUMNS = 12;
const ROWS = 24;

/** A map as the table that it was read from: stages over steps, and a row for each lane. */
export function MapTable({
  map,
  words,
}: {
  readonly map: MapPreview;
  readonly words: TablePreviewText;
}): ReactNode {
  const [stages = [], ...rows] = map.rows;
  const spans = spansOf(stages.slice(1, COLUMNS + 1));
  const hidden = words.more(Math.max(0, stages.length - 1 - COLUMNS), Math.max(0, rows.length - ROWS));
  return (
    <div>
      <h3>{map.title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={styles.scroll} tabIndex={0} aria-label={words.table(map.title)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{stages[0]}</th>
              {spans.map(({ name, span }, place) => (
                <th key={place} scope="colgroup" colSpan={span}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS).map(([label, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{label}</th>
                {cells.slice(0, COLUMNS).map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hidden !== '' && <p className={styles.rest}>{hidden}</p>}
    </div>
  );
}

/** A stage's name stands over its first step; the blanks behind it are its other steps. */
function spansOf(cells: readonly (string | number)[]): { readonly name: string; readonly span: number }[] {
  const spans: { name: string; span: number }[] = [];
  for (const cell of cells) {
    const last = spans.at(-1);
    if (cell === '' && last) last.span += 1;
    else spans.push({ name: String(cell), span: 1 });
  }
  return spans;
}
