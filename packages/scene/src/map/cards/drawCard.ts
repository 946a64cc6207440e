import type { Card } from '@wayline/domain';
import type { CardContext, CardDrawing } from './cardDrawing.ts';
import { drawFigureCard } from './figureCard.ts';
import { drawDataPointCard, drawQuestionCard } from './iconCard.ts';
import { drawMomentCard } from './momentCard.ts';
import { drawNoteCard } from './noteCard.ts';
import { drawOpportunityCard } from './opportunityCard.ts';
import { drawPainCard } from './painCard.ts';
import { drawPictureCard } from './pictureCard.ts';
import { drawQuoteCard } from './quoteCard.ts';
import { drawTouchpointCard } from './touchpointCard.ts';
import { withPicture } from './withPicture.ts';

/** A card as its kind is drawn, whatever lane it lies in; its picture, where it has one, stands above its words. */
export function drawCard(card: Card, width: number, context: CardContext): CardDrawing {
  const drawing = drawKind(card, width, context);
  const isPicture = card.kind === 'image' || card.kind === 'note';
  return card.imageId && !isPicture ? withPicture(drawing, card.imageId, width) : drawing;
}

function drawKind(card: Card, width: number, context: CardContext): CardDrawing {
  switch (card.kind) {
    case 'note':
      return card.imageId ? drawPictureCard(card, width, context) : drawNoteCard(card, width, context);
    case 'touchpoint':
      return drawTouchpointCard(card, width, context);
    case 'pain':
      return drawPainCard(card, width, context);
    case 'moment':
      return drawMomentCard(card, width, context);
    case 'opportunity':
      return drawOpportunityCard(card, width, context);
    case 'quote':
      return drawQuoteCard(card, width, context);
    case 'insight':
      return card.figure
        ? drawFigureCard({ ...card, figure: card.figure }, width, context)
        : drawQuoteCard(card, width, context);
    case 'question':
      return drawQuestionCard(card, width, context);
    case 'dataPoint':
      return drawDataPointCard(card, width, context);
    case 'image':
      return drawPictureCard(card, width, context);
  }
}
