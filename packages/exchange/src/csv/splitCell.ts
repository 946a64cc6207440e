const BULLET = '[•▪◦‣·*–-]';
const BULLET_LINE = new RegExp(`^${BULLET}\\s+`);
const NUMBERED = /^\d{1,3}[.)]\s+/;

/**
 * The cards of a cell. Where the first line begins with a bullet, cards begin at bullets that are not indented and
 * may have several lines; otherwise every line is a card, and a single line is parted at `•` or `;`.
 */
export function splitCell(cell: string): readonly string[] {
  const text = cell.replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  if (lines.length === 1) return whole(singleLine(text.trim()));
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (/^•/.test(first)) return whole(bulletCards(lines));
  return whole(lines.map(withoutMarker));
}

/** Cards as one cell, in the form from which `splitCell` makes the same cards again. */
export function joinCell(cards: readonly string[]): string {
  const texts = whole(cards.map((card) => card.replace(/\r\n?/g, '\n')));
  const [only] = texts;
  if (only === undefined) return '';
  const plain = texts.every(
    (text) => !text.includes('\n') && withoutMarker(text) === text && !text.startsWith('•'),
  );
  if (texts.length > 1 && plain) return texts.join('\n');
  if (texts.length === 1 && plain && singleLine(only)[0] === only) return only;
  const cell = texts.map((text) => `• ${text.replace(/\n/g, '\n  ')}`).join('\n');
  // One line is parted at every bullet in it; a line end behind it says that lines part the cards.
  return cell.includes('\n') || splitCell(cell)[0] === only ? cell : `${cell}\n`;
}

function whole(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function singleLine(text: string): readonly string[] {
  const parts = text.includes('•') ? text.split('•') : text.split(';');
  return whole(parts.length > 1 ? parts : [withoutMarker(text)]);
}

function bulletCards(lines: readonly string[]): readonly string[] {
  const cards: string[][] = [];
  for (const line of lines) {
    const card = cards.at(-1);
    if (line.startsWith('•')) cards.push([line.slice(1).trimStart()]);
    else if (card) card.push(line.replace(/^ {1,2}/, ''));
  }
  return cards.map((card) => card.join('\n'));
}

function withoutMarker(line: string): string {
  const text = line.trim();
  return text.replace(BULLET_LINE, '').replace(NUMBERED, '');
}
