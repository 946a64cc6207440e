import { LANES } from '@wayline/domain';
import { expect, test } from './fixtures/test.ts';

/** What a card is called to assistive technology. */
const KINDS = {
  note: 'Note',
  quote: 'Quote',
  question: 'Question',
  touchpoint: 'Touchpoint',
  pain: 'Pain point',
  moment: 'Moment of truth',
  opportunity: 'Opportunity',
  insight: 'Insight',
  dataPoint: 'Data point',
} as const;

/** Lanes whose cells take cards of words; curve, channels, metrics and storyboard have specs of their own. */
const WORDS = Object.values(LANES).filter(({ cardKind }) => cardKind !== null && cardKind !== 'image');

test('every kind of lane is added from the list, written in by keys and by pointer, and seen by others', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard } = board.page;
  const details = board.page.getByRole('complementary', { name: 'Details' });
  const search = details.getByRole('searchbox', { name: 'Find or add a lane' });
  for (const { title } of WORDS) {
    if ((await board.lanes()).includes(title)) continue;
    // A lane that was added is in Details, in place of the list.
    await board.page.getByRole('button', { name: 'Lanes: show, hide, add' }).click();
    await search.fill(title);
    await details.getByRole('button', { name: `Add lane ${title}`, exact: true }).click();
    await expect(board.lane(title)).toHaveCount(1);
  }
  await board.page.getByRole('button', { name: 'Fit the board' }).click();
  expect(await board.settledZoom()).toBeGreaterThan(40);

  for (const { title, cardKind } of WORDS) {
    const kind = KINDS[cardKind as keyof typeof KINDS];
    const [byKeys, byPointer] = [`${title} by keys`, `${title} by pointer`];
    await board.cell('Ask', title).focus();
    await keyboard.type(byKeys);
    await keyboard.press('Escape');
    await expect(board.cell('Ask', title).getByRole('article', { name: byKeys })).toHaveAttribute(
      'aria-roledescription',
      kind,
    );
    await board.cell('Fill in', title).dblclick();
    await keyboard.type(byPointer);
    await keyboard.press('Escape');
    const made = board.cell('Fill in', title).getByRole('article', { name: byPointer });
    await expect(made).toHaveAttribute('aria-roledescription', kind);
  }
  await other.page.getByRole('tab', { name: 'Table' }).click();
  for (const { title } of WORDS) {
    await expect.poll(() => other.cards('Ask', title)).toEqual([`${title} by keys`]);
    await expect.poll(() => other.cards('Fill in', title)).toEqual([`${title} by pointer`]);
  }
});
