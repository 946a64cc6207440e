import { counted } from '../text/counted.ts';
import type { LossWords } from './lossWords.ts';

/** Losses in English. */
export const ENGLISH_LOSSES: LossWords = {
  trayCards: (count) => `${counted(count, 'card')} that lie at no step.`,
  blankCards: (count) => `${counted(count, 'card')} without a text.`,
  cardWidths: (count) => `The width of ${counted(count, 'card')} over several steps.`,
  cardKinds: (count) => `The kind of ${counted(count, 'card')} that its lane does not say.`,
  severities: (count) => `Severity and frequency of ${counted(count, 'pain point')}.`,
  impacts: (count) => `Impact and effort of ${count} ${count === 1 ? 'opportunity' : 'opportunities'}.`,
  evidence: (count) => `Evidence and personas of ${counted(count, 'card')}.`,
  stepLinks: (count) => `${counted(count, 'link')} between steps, with what they carry over.`,
  metrics: (count) => `${count} series of measurements.`,
  emotionSources: (count) => `How ${counted(count, 'emotion')} became known.`,
  otherMaps: (count) => `${counted(count, 'other map')} of the board.`,
  items: (count) => `${counted(count, 'thing')} on the canvas outside the map.`,
  othersEmotions: (names) => `The emotions of ${names}: a Mermaid journey has one score per step.`,
  unratedSteps: (count) =>
    `${counted(count, 'step')} without an emotion got the score 3 and a comment that says so.`,
  roundedEmotions: (count) => `${counted(count, 'emotion')} rounded to a whole score.`,
  emotionWords: (count) => `The words and reasons of ${counted(count, 'emotion')}.`,
  cardsWithoutLane: (count) => `${counted(count, 'card')}: Mermaid has no lanes.`,
  picturesGone: (count) => `${counted(count, 'picture')}: the bytes did not come along.`,
  picturesUnread: (count) =>
    `${counted(count, 'picture')}: damaged, or of a kind that the format cannot hold.`,
  picturesNamed: (count) => `${counted(count, 'picture')}: named, but without the bytes.`,
  undrawnLines: (count) =>
    `The letters of ${counted(count, 'line')} in a script that the picture’s fonts do not have; use SVG for it.`,
  width: (pixels) => `The wished width: a picture of this shape may be ${pixels} pixels wide.`,
  font: () => 'Letters look as drawn where the font Inter is installed, and alike where it is not.',
  emotionPoints: (count) => `The curve: ${counted(count, 'emotion')}.`,
  unseenCards: (count) => `${counted(count, 'card')} that the board does not show.`,
  drawings: (count) => `${counted(count, 'drawing')}.`,
  shapesAsText: (count) => `The outline of ${counted(count, 'shape')}, whose words stay.`,
  looseConnectors: (count) => `${counted(count, 'connector')} with an end in the open or at the curve.`,
  canvasJourney: () =>
    'Other programs do not see the above. Wayline reads all of it back: the file carries the whole board.',
  notOf: (persona, cards, emotions) =>
    `${counted(cards, 'card')} and ${counted(emotions, 'emotion')} that are not ${persona}’s.`,
};
