import { type Card, type CardKind, type FieldsOfRecord, LANES, type LaneType } from '@wayline/domain';

const FIGURE = /^([-+−]?\d[\d.,]*(?:\s?%|\s(?:of|in|von|z|из|de|sur|\/)\s\d+)?)\s+(\S.*)$/su;
const QUOTE = /^[“„«"](.+)[”“»"]$/su;
const MOMENT = /^(stimulus|zmot|fmot|smot|tmot)\s*[:–-]\s*(\S.*)$/isu;

/** Reads a text as the kind of card that its lane is for. */
export function cardFields(lane: LaneType, text: string): FieldsOfRecord<'cards'> {
  // A storyboard's texts stand for pictures that a table cannot hold; a picture without a file says nothing.
  const kind: CardKind = lane === 'storyboard' ? 'note' : (LANES[lane].cardKind ?? 'note');
  if (lane === 'evidence') {
    const quote = QUOTE.exec(text)?.[1];
    if (quote) return { kind: 'quote', text: quote.trim() };
    const figure = FIGURE.exec(text);
    if (figure?.[1] && figure[2]) {
      return { kind: 'insight', insight: 'statistic', figure: figure[1], text: figure[2] };
    }
  }
  if (kind === 'moment') {
    const moment = MOMENT.exec(text);
    const named = moment?.[1]?.toLowerCase();
    if (moment?.[2] && named) return { kind, moment: named as 'zmot', text: moment[2] };
  }
  return { kind, text } as FieldsOfRecord<'cards'>;
}

/** A card as the text from which `cardFields` reads it again in the same lane. */
export function cardText(lane: LaneType, card: Card): string {
  const text = card.text.trim();
  if (lane === 'evidence' && card.kind === 'quote') return `“${text}”`;
  if (card.kind === 'insight' && card.figure) return `${card.figure} ${text}`.trim();
  if (lane === 'momentsOfTruth' && card.kind === 'moment' && card.moment !== 'custom' && text !== '') {
    return `${card.moment.toUpperCase()}: ${text}`;
  }
  return text;
}
