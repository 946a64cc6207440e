import { plural } from '../plural.ts';

const cards = (count: number): string => plural(count, 'card', 'cards');

/** The words of private writing. They come after the board. */
export const privateWriting = {
  start: 'Write in private',
  startAll: 'Start private writing',
  alsoStart: 'silent brainstorm hidden cards reveal',
  goesOn: 'Private writing goes on already',
  noLanes: 'This map has no lane that is written in words',
  bar: 'Private writing',
  lanes: (titles: readonly string[], rest: number): string =>
    rest > 0 ? `${titles.join(', ')} and ${plural(rest, 'lane', 'lanes')} more` : titles.join(', '),
  writers: (count: number): string =>
    count === 0 ? 'Nobody has written yet' : `${plural(count, 'person has', 'people have')} written`,
  cards: cards as (count: number) => string,
  mine: (count: number): string => `${count} yours`,
  hint: 'What you add to these lanes only you see',
  watching: 'What is written is shown at the reveal',
  reveal: 'Reveal',
  revealing: {
    title: 'Reveal what was written?',
    lead: (count: number): string =>
      `${count === 1 ? 'One card becomes' : `${cards(count)} become`} visible to everybody. Nothing makes ${count === 1 ? 'it' : 'them'} private again.`,
    keep: 'Keep writing',
  },
  started: (by: string, lanes: string): string =>
    `${by} started private writing: ${lanes}. What you add there only you see until the reveal.`,
  isOn: (lanes: string): string => `Private writing goes on: ${lanes}. What you add there only you see.`,
  revealed: (count: number): string => (count === 0 ? 'Private writing is over' : `${cards(count)} revealed`),
  cameLate: (count: number): string =>
    `${cards(count)} of yours came after the reveal. Everybody sees ${count === 1 ? 'it' : 'them'} now.`,
  onlyYou: 'Only you see this card',
  onlyYouSee:
    'Only you see this card. It becomes an ordinary one when the facilitator reveals what was written.',
  blank: 'Private card',
  blankIs: 'Somebody writes here in private. You will read it at the reveal.',
  hidden: (count: number): string => `${count} hidden`,
  hiddenCards: (count: number): string => `${cards(count)} of others hidden`,
  text: 'Text',
  kind: 'Kind',
  refused: {
    forbidden: 'Your role does not let you do this in private writing.',
    tooOften: 'That was too fast for the server. Wait a moment and try again.',
    unknown: 'The server did not understand this. Load the page again after its update.',
    storage: 'The server cannot save at present. Your private cards are kept in this browser.',
    privateOpen: 'Private writing goes on already. Reveal it first.',
    noPrivate: 'Private writing is over already.',
    outOfScope: 'This lane is not written in private.',
    tooMany: 'You have 100 private cards, and more cannot be added before the reveal.',
    offline: 'This needs the server. Try again when you are connected.',
  },
};
