import { cardsAt, channelUse, type StepId, type TouchpointCard, violations } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { remove } from './remove.ts';
import { setChannelUse } from './setChannelUse.ts';
import { setFields } from './setFields.ts';

const MAP = 'map:one';
const ANN = 'persona:ann';
const BO = 'persona:bo';
const STEP: StepId = 'step:0-0';
const EMAIL = 'channel:email';
const PHONE = 'channel:phone';

function opened() {
  const { board } = openBoard();
  const at = (personaId: string, stepId = STEP) =>
    channelUse(board.snapshot(), MAP)
      .personas.find((one) => one.personaId === personaId)
      ?.stops.find((stop) => stop.stepId === stepId)?.channelId;
  return { board, at };
}

describe('which channel a persona takes at a step', () => {
  it('is written into the touchpoint that lies there, for that persona alone', () => {
    const { board, at } = opened();
    setFields(board, 'cards', 'card:touchpoints-0-0-0', { channelIds: [PHONE] });
    const done = setChannelUse(board, { stepId: STEP, personaId: ANN, channelId: EMAIL, uses: true });
    expect(done).toMatchObject({ ok: true, id: 'card:touchpoints-0-0-0', made: false });
    expect([at(ANN), at(BO)]).toEqual([EMAIL, PHONE]);
  });

  it('is taken back by leaving the touchpoint to the others, or the channel where there are none', () => {
    const { board, at } = opened();
    setFields(board, 'cards', 'card:touchpoints-0-0-0', { channelIds: [PHONE] });
    setChannelUse(board, { stepId: STEP, personaId: ANN, channelId: PHONE, uses: false });
    expect([at(ANN), at(BO)]).toEqual([undefined, PHONE]);
    setChannelUse(board, { stepId: STEP, personaId: BO, channelId: PHONE, uses: false });
    expect(at(BO)).toBeUndefined();
    expect(violations(board.snapshot())).toEqual([]);
  });

  it('makes a touchpoint where there is none, and shows its lane', () => {
    const { board, at } = opened();
    for (const card of cardsAt(board.snapshot(), STEP)) remove(board, { collection: 'cards', id: card.id });
    remove(board, { collection: 'lanes', id: 'lane:touchpoints' });
    const done = setChannelUse(board, { stepId: STEP, personaId: BO, channelId: EMAIL, uses: true });
    expect(done).toMatchObject({ ok: true, made: true });
    const card = board.get('cards', done.ok ? done.id : '') as TouchpointCard;
    expect(card).toMatchObject({ laneId: 'lane:touchpoints', text: 'Email', personaIds: [BO] });
    expect(board.get('lanes', 'lane:touchpoints')?.hidden).toBeUndefined();
    expect([at(ANN), at(BO)]).toEqual([undefined, EMAIL]);
  });
});
