/** What Markdown would take as its own inside a cell. */
const SPECIAL = /[\\|*_`<>[\]~]/g;

/** A text as the inside of a table's cell; line ends become `<br>`. */
export function writeCell(text: string): string {
  return text.replace(SPECIAL, '\\$&').replace(/\r\n?|\n/g, '<br>');
}

const TOKEN = /\\([!-/:-@[-`{-~])|<br\s{0,4}\/?\s{0,4}>|\*\*|__|`|\[([^[\]\\]{0,200})\]\([^()\s]{0,500}\)/gi;

/** The text of a cell: escapes resolved, `<br>` as line ends, emphasis and links as their words. */
export function readCell(cell: string): string {
  return cell.replace(TOKEN, (token, escaped: string | undefined, link: string | undefined) => {
    if (escaped !== undefined) return escaped;
    if (token.startsWith('<')) return '\n';
    return link ?? '';
  });
}
