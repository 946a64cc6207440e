import type { CardId } from '@wayline/domain';

/** No id that is made begins so. */
const BLANK = 'card:~';

/** The id under which a card of somebody else's is shown before its reveal. */
export function blankId(number: string): CardId {
  return `${BLANK}${number}` as CardId;
}

/** Whether an id stands for a card whose words are hidden: it can be stood on, and nothing else. */
export function isBlank(id: string | undefined): boolean {
  return id?.startsWith(BLANK) === true;
}
