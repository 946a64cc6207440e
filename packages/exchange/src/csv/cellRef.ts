/** A cell as spreadsheets name it, from indices that begin at 0: column 1, row 6 is `B7`. */
export function cellRef(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
