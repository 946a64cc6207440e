import { type AddCard, addCard, addItem, LOCAL, setFields } from '@wayline/document';
import type { FileId } from '@wayline/domain';
import { altOf } from '../../pictures/altOf.ts';
import type { SentPicture } from '../../pictures/uploads.ts';
import { frameAt } from '../pointer/frames.ts';
import type { Surface } from '../pointer/stroke.ts';
import type { PictureTarget } from './pictureTarget.ts';

/** Writes pictures down where they were put, as one step of the history; returns the records that show them. */
export function putPictures(
  surface: Surface,
  target: PictureTarget,
  sent: readonly SentPicture[],
): readonly string[] {
  const { board } = surface.session;
  return board.transact(LOCAL, () => {
    if (target.kind === 'canvas') return sent.flatMap((one) => putOnCanvas(surface, one));
    if (target.kind === 'cell') return sent.flatMap((one) => putInCell(surface, target, one));
    const [first, ...others] = sent;
    const card = board.get('cards', target.cardId);
    if (!first || !card) return [];
    setFields(board, 'cards', card.id, { imageId: first.fileId });
    if (card.stepId === null) return [card.id];
    const { laneId, stepId } = card;
    const cell = { kind: 'cell', laneId, stepId, beforeId: null, area: null } as const;
    return [card.id, ...others.flatMap((one) => putInCell(surface, cell, one))];
  });
}

function putOnCanvas(surface: Surface, { picture, fileId }: SentPicture): readonly string[] {
  const { area, file } = picture;
  if (!area) return [];
  const { x, y, width, height } = area;
  const frameId = frameAt(surface, { x: x + width / 2, y: y + height / 2 }, new Set());
  const added = addItem(surface.session.board, {
    type: 'image',
    pos: [x, y],
    size: [width, height],
    fileId,
    text: altOf(file.name),
    ...(frameId !== null && { frameId }),
  });
  return added.ok ? [added.id] : [];
}

function putInCell(
  { session: { board } }: Surface,
  { laneId, stepId, beforeId }: Extract<PictureTarget, { kind: 'cell' }>,
  { picture, fileId }: { readonly picture: SentPicture['picture']; readonly fileId: FileId },
): readonly string[] {
  const card: AddCard = {
    laneId,
    stepId,
    kind: 'image',
    imageId: fileId,
    text: altOf(picture.file.name),
    ...(beforeId !== null && board.get('cards', beforeId) && { place: { before: beforeId } }),
  };
  const added = addCard(board, card);
  return added.ok ? [added.id] : [];
}
