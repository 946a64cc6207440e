import { type AnyRecord, CARD_KINDS, type Collection } from '@wayline/domain';
import { addCard } from '../commands/addCard.ts';
import { addConnector } from '../commands/addConnector.ts';
import { addItem } from '../commands/addItem.ts';
import { cardToSticky } from '../commands/cardToSticky.ts';
import { moveCards } from '../commands/moveCards.ts';
import { moveItems } from '../commands/moveItems.ts';
import { remove } from '../commands/remove.ts';
import { setCardKind } from '../commands/setCardKind.ts';
import { removeEmotion, setEmotion } from '../commands/setEmotion.ts';
import { setFields } from '../commands/setFields.ts';
import { stackItems } from '../commands/stackItems.ts';
import { stickyToCard } from '../commands/stickyToCard.ts';
import { type Act, act, pickFrom, type WeightedAct } from './choices.ts';

/** What people do with cards, emotions and the free things on the canvas, and what they delete. */
export const CONTENT_ACTS: readonly WeightedAct[] = [
  [
    8,
    'add card',
    act(({ board, cell, place, personaIds, token }) => {
      const to = cell();
      if (to) addCard(board, { ...to, place: place(), text: token(), personaIds: personaIds() });
    }),
  ],
  [
    8,
    'move cards',
    act(({ board, cards, cell, place }) => {
      const to = cell();
      if (to) moveCards(board, { ids: cards(), ...to, place: place() });
    }),
  ],
  [
    3,
    'kind of a card',
    act(({ board, one, of }) => {
      const card = one('cards');
      if (card) setCardKind(board, { id: card.id, kind: of(CARD_KINDS) });
    }),
  ],
  [
    4,
    'fields of a card',
    act(({ board, one, number, personaIds, coin }) => {
      const card = one('cards');
      const color = coin() ? '#ff0000' : undefined;
      const fields = { span: 1 + Math.round(Math.abs(number())), personaIds: personaIds(), color };
      if (card) setFields(board, 'cards', card.id, fields);
    }),
  ],
  [
    2,
    'pains of an opportunity',
    act(({ board, card }) => {
      const opportunity = card('opportunity');
      const pain = card('pain');
      if (opportunity && pain) setFields(board, 'cards', opportunity.id, { painIds: [pain.id] });
    }),
  ],
  [
    8,
    'emotion',
    act(({ board, one, number }) => {
      const step = one('steps');
      const persona = one('personas');
      if (step && persona) setEmotion(board, { stepId: step.id, personaId: persona.id, valence: number() });
    }),
  ],
  [
    2,
    'remove emotion',
    act(({ board, one }) => {
      const emotion = one('emotions');
      if (emotion) removeEmotion(board, emotion.id);
    }),
  ],
  [
    4,
    'add item',
    act(({ board, coin, number, frame, token }) => {
      const frameId = frame();
      const fields = { pos: [number() * 10, 0], text: token(), ...(frameId ? { frameId } : {}) } as const;
      addItem(board, coin() ? { type: 'sticky', ...fields } : { type: 'frame', ...fields });
    }),
  ],
  [
    5,
    'move items',
    act(({ board, items, number, frame }) =>
      moveItems(
        board,
        items().map((id) => ({ id, pos: [number(), number()], frameId: frame() })),
      ),
    ),
  ],
  [1, 'stack items', act(({ board, items, coin }) => stackItems(board, items(), coin() ? 'front' : 'back'))],
  [
    2,
    'add connector',
    act(({ board, one, coin }) => {
      const card = one('cards');
      const item = one('items');
      const to = item && coin() ? { recordId: item.id } : ({ pos: [0, 0] } as const);
      if (card) addConnector(board, { from: { recordId: card.id }, to });
    }),
  ],
  [
    3,
    'sticky to card',
    act(({ board, one, cell, place }) => {
      const item = one('items');
      const to = cell();
      if (item && to) stickyToCard(board, { id: item.id, ...to, place: place() });
    }),
  ],
  [
    1,
    'card to sticky',
    act(({ board, one, number }) => {
      const card = one('cards');
      if (card) cardToSticky(board, { id: card.id, pos: [number(), number()] });
    }),
  ],
  [3, 'remove card', removal('cards')],
  [2, 'remove item', removal('items')],
  [1, 'remove step', removal('steps')],
  [1, 'remove stage', removal('stages')],
  [1, 'remove lane', removal('lanes')],
  [1, 'remove connector', removal('connectors')],
  [0.5, 'remove persona', removal('personas')],
  [0.2, 'remove map', removal('maps')],
];

function removal(collection: Collection): Act {
  return ({ board }, { random }) => {
    const record = pickFrom<AnyRecord>(random, board.snapshot()[collection]);
    const contents = random() < 0.5 ? 'keep' : 'delete';
    if (record) remove(board, { collection, id: record.id }, { contents, confirmed: random() < 0.5 });
  };
}
