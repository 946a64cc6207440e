import { type BoardSnapshot, type Card, channelName, channelOf } from '@wayline/domain';
import type { Text } from '../i18n/en.ts';

/** What a card says besides its text, in words: its numbers, channels, kind of moment, source, votes. */
export function cardMeta(card: Card, snapshot: BoardSnapshot, text: Text, votes: number | undefined): string {
  const words = text.twin;
  const { details } = text.canvas;
  const parts: (string | undefined)[] = [];
  switch (card.kind) {
    case 'pain':
      parts.push(words.severity(card.severity, card.frequency));
      break;
    case 'opportunity':
      if (card.impact !== undefined || card.effort !== undefined)
        parts.push(words.rating(card.impact, card.effort));
      break;
    case 'moment':
      parts.push(card.makeOrBreak ? details.makeOrBreak : undefined, details.moments[card.moment]);
      break;
    case 'touchpoint':
      parts.push(
        ...card.channelIds.map((id) => {
          const channel = channelOf(snapshot, id);
          return channel ? channelName(channel, text.scene.journey) : undefined;
        }),
      );
      break;
    case 'insight':
      parts.push(card.figure);
      break;
    default:
      break;
  }
  const { source, n } = card.evidence;
  if (card.kind === 'quote' || card.kind === 'insight' || card.kind === 'dataPoint')
    parts.push(source, n === undefined ? undefined : words.sample(n));
  if (votes !== undefined) parts.push(text.scene.votes(votes));
  if (card.span > 1) parts.push(words.spans(card.span));
  return parts.filter(Boolean).join(', ');
}
