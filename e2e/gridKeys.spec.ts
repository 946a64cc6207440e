import { expect, test } from './fixtures/test.ts';

test('arrows, Home, End, Ctrl+arrows and Page keys move about in the grid', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const press = (keys: string) => board.page.keyboard.press(keys);
  await board.pick('Fill in', 'Doing');
  await press('ArrowRight');
  await expect(board.cell('Borrow', 'Doing')).toBeFocused();
  await press('ArrowDown');
  await expect(board.cell('Borrow', 'Touchpoints')).toBeFocused();
  await press('Home');
  await expect(board.cell('Ask', 'Touchpoints')).toBeFocused();
  await press('End');
  await expect(board.cell('Borrow', 'Touchpoints')).toBeFocused();
  await press('ControlOrMeta+ArrowDown');
  await expect(board.cell('Borrow', 'Pain points')).toBeFocused();
  await press('PageUp');
  await expect(board.cell('Ask', 'Pain points')).toBeFocused();
  await press('PageDown');
  await expect(board.cell('Borrow', 'Pain points')).toBeFocused();
  await press('ControlOrMeta+ArrowLeft');
  await expect(board.cell('Ask', 'Pain points')).toBeFocused();
  await press('ArrowLeft');
  await expect(board.lane('Pain points')).toBeFocused();
  await press('ArrowRight');
  await press('ControlOrMeta+ArrowUp');
  await expect(board.column('Apply')).toBeFocused();
  await press('ArrowDown');
  await expect(board.column('Ask')).toBeFocused();
});

test('typing replaces, F2 and Enter edit, Esc leaves, Tab goes on, Ctrl+Enter begins another card', async ({
  library,
}) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'First']] }, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  const editor = board.page.getByRole('textbox', { name: 'Text of Note' });

  await board.card('First').click();
  await keyboard.type('Second');
  await keyboard.press('Escape');
  await expect(board.card('Second')).toBeFocused();

  await keyboard.press('F2');
  await expect(editor).toBeFocused();
  await keyboard.press('End');
  await keyboard.type(' thought');
  await keyboard.press('Enter');
  await expect(board.card('Second thought')).toBeFocused();

  await keyboard.press('Enter');
  await expect(editor).toBeFocused();
  await keyboard.press('Home');
  await keyboard.type('A ');
  await keyboard.press('Tab');
  await expect(board.card('A Second thought')).toBeVisible();
  await expect(board.cell('Fill in', 'Doing')).toBeFocused();

  await keyboard.type('Next');
  await keyboard.press('Shift+Tab');
  await expect(board.card('A Second thought')).toBeFocused();
  await expect(board.card('Next')).toBeVisible();

  await keyboard.press('ControlOrMeta+Enter');
  await keyboard.type('Below');
  await keyboard.press('ControlOrMeta+Enter');
  await keyboard.type('Lowest');
  await keyboard.press('Escape');
  await expect(board.card('Lowest')).toBeFocused();
  await expect.poll(() => board.cards('Ask', 'Doing')).toEqual(['A Second thought', 'Below', 'Lowest']);

  await keyboard.press('ControlOrMeta+Enter');
  await expect(editor).toBeFocused();
  await keyboard.press('Escape');
  await expect(board.cell('Ask', 'Doing').getByRole('article')).toHaveCount(3);
});

test('steps, stages and lanes are inserted beside the place where the keyboard stands', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard } = board.page;

  await board.pick('Ask', 'Doing');
  await keyboard.press('ControlOrMeta+Alt+ArrowRight');
  await keyboard.type('Wait');
  await keyboard.press('Enter');
  await expect(board.column('Wait')).toBeFocused();
  await expect.poll(() => board.headers('Steps')).toEqual(['Ask', 'Wait', 'Fill in', 'Borrow']);
  await keyboard.press('ControlOrMeta+Alt+ArrowLeft');
  await keyboard.type('Queue');
  await keyboard.press('Escape');
  await expect.poll(() => board.headers('Steps')).toEqual(['Ask', 'Queue', 'Wait', 'Fill in', 'Borrow']);

  await keyboard.press('ControlOrMeta+Alt+Shift+ArrowRight');
  await keyboard.type('Decide');
  await keyboard.press('Enter');
  await board.column('Use').click();
  await keyboard.press('ControlOrMeta+Alt+Shift+ArrowRight');
  await keyboard.type('Leave');
  await keyboard.press('Enter');
  await expect(board.column('Leave')).toBeFocused();
  await expect.poll(() => board.headers('Stages')).toEqual(['Apply', 'Decide', 'Use', 'Leave']);

  await board.lane('Doing').click();
  await keyboard.press('ControlOrMeta+Alt+ArrowUp');
  await keyboard.type('House rules');
  await keyboard.press('Enter');
  await expect(board.lane('House rules')).toBeFocused();
  await board.pick('Ask', 'Touchpoints');
  await keyboard.press('ControlOrMeta+Alt+ArrowDown');
  await keyboard.type('Opportunities');
  await keyboard.press('Enter');
  await expect(board.lane('Opportunities')).toBeFocused();
  const lanes = ['House rules', 'Doing', 'Touchpoints', 'Opportunities', 'Emotion', 'Pain points'];
  await expect.poll(() => board.lanes()).toEqual(lanes);

  // A lane named like a kind is that kind: a card in it is an opportunity.
  await board.addCard('Ask', 'Opportunities', 'Lend at the door');
  await expect(board.card('Lend at the door')).toHaveAttribute('aria-roledescription', 'Opportunity');
  await expect(other.card('Lend at the door')).toBeVisible();
  await expect.poll(() => other.headers('Steps')).toEqual(await board.headers('Steps'));
  await expect.poll(() => other.lanes()).toEqual(lanes);
});

test('Alt and arrows move a card, a step, a stage and a lane, and say where to', async ({ library }) => {
  const { pages } = await library(
    {
      cards: [
        ['Ask', 'Doing', 'Mover'],
        ['Fill in', 'Doing', 'Stays'],
      ],
    },
    'Ann',
  );
  const [board] = pages;
  const { keyboard } = board.page;

  await board.card('Mover').click();
  await keyboard.press('Alt+ArrowRight');
  await expect(board.announcement).toHaveText(/^moved to Fill in, Doing, \d of 2$/);
  await expect(board.cell('Fill in', 'Doing').getByRole('article')).toHaveCount(2);
  await expect(board.card('Mover')).toBeFocused();
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowDown');
  await expect(board.announcement).toHaveText('moved to Fill in, Doing, 2 of 2');
  await expect.poll(() => board.cards('Fill in', 'Doing')).toEqual(['Stays', 'Mover']);
  await keyboard.press('Alt+ArrowDown');
  await expect(board.announcement).toHaveText('moved to Fill in, Touchpoints, 1 of 1');
  await expect(board.card('Mover')).toBeFocused();

  await board.column('Ask').click();
  await keyboard.press('Alt+ArrowRight');
  await expect(board.announcement).toHaveText('Ask moved right');
  await expect.poll(() => board.headers('Steps')).toEqual(['Fill in', 'Ask', 'Borrow']);
  await expect(board.column('Ask')).toBeFocused();

  await board.column('Use').click();
  await keyboard.press('Alt+ArrowLeft');
  await expect(board.announcement).toHaveText('Use moved left');
  await expect.poll(() => board.headers('Stages')).toEqual(['Use', 'Apply']);
  await expect.poll(() => board.headers('Steps')).toEqual(['Borrow', 'Fill in', 'Ask']);

  await board.lane('Doing').click();
  await keyboard.press('Alt+ArrowDown');
  await expect(board.announcement).toHaveText('Doing moved down');
  await expect.poll(() => board.lanes()).toEqual(['Touchpoints', 'Doing', 'Emotion', 'Pain points']);
});

test('1 to 5 and the arrows set a feeling, and what is typed next is its reason', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard } = board.page;
  const point = board.emotion('Fill in', 'Ada');

  await board.pick('Fill in', 'Emotion');
  await keyboard.press('2');
  await expect(point).toHaveAttribute('aria-valuenow', '-1');
  await expect(point).toHaveAttribute('aria-valuetext', 'Unhappy');
  await expect(point).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(point).toHaveAttribute('aria-valuetext', 'Neutral');
  await keyboard.press('Alt+ArrowUp');
  await expect(point).toHaveAttribute('aria-valuenow', '0.5');
  await keyboard.press('5');
  await expect(point).toHaveAttribute('aria-valuetext', 'Very happy');
  await keyboard.press('ArrowDown');
  await expect(point).toHaveAttribute('aria-valuenow', '1');

  await keyboard.type('They pronounce my name right');
  await keyboard.press('Escape');
  await expect(point).toBeFocused();
  await expect(other.emotion('Fill in', 'Ada')).toHaveAttribute('aria-valuenow', '1');
  await expect(other.emotion('Fill in', 'Ada')).toHaveAccessibleDescription('They pronounce my name right');
});

test('a sign at the start of a card makes it a kind, and @ names its channel', async ({
  library,
  server,
}) => {
  const { id, pages } = await library({}, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  const kinds = [
    ['Ask', 'Doing', '! Too slow', 'Too slow', 'Pain point'],
    ['Fill in', 'Doing', '*The desk smiles', 'The desk smiles', 'Moment of truth'],
    ['Borrow', 'Doing', '+ Open on Sunday', 'Open on Sunday', 'Opportunity'],
    ['Ask', 'Pain points', '? Who is asked', 'Who is asked', 'Question'],
    ['Fill in', 'Pain points', '"I gave up', 'I gave up', 'Quote'],
    ['Borrow', 'Pain points', '+2 days of waiting', '+2 days of waiting', 'Pain point'],
  ] as const;
  for (const [step, lane, typed, text, kind] of kinds) {
    await board.pick(step, lane);
    await keyboard.type(typed);
    await keyboard.press('Escape');
    await expect(board.card(text)).toHaveAttribute('aria-roledescription', kind);
  }

  await board.pick('Ask', 'Touchpoints');
  await keyboard.type('Asks a friend @em');
  await expect(board.page.getByRole('listbox', { name: 'Channels' }).getByRole('option').first()).toHaveText(
    /^Email/,
  );
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(board.card('Asks a friend')).toBeVisible();
  await board.saved();
  const card = (await server.boardFile(id)).cards.find(({ text }) => text.trim() === 'Asks a friend');
  expect(card).toMatchObject({ kind: 'touchpoint', channelIds: ['channel:email'] });
});

test('Shift+1 and Shift+2 show the board and a card, and write only into an empty cell', async ({
  library,
}) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'Say hello']] }, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  await board.card('Say hello').click();
  for (const [keys, zoom] of [
    ['Shift+Digit2', 'its own size'],
    ['Shift+Digit1', 'all of it'],
  ] as const) {
    await keyboard.press('ControlOrMeta+-');
    await keyboard.press('ControlOrMeta+-');
    await expect.poll(() => board.zoom(), 'from afar').toBeLessThan(80);
    await keyboard.press(keys);
    await expect.poll(() => board.zoom(), zoom).toBe(100);
  }
  await expect(board.card('Say hello')).toBeVisible();
  await board.pick('Fill in', 'Pain points');
  await keyboard.press('Shift+Digit1');
  await keyboard.type('Too long');
  await keyboard.press('Enter');
  await expect.poll(() => board.cards('Fill in', 'Pain points')).toEqual(['Too long']);
});
