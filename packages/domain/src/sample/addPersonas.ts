import type { BoardBuilder } from '../board/createBuilder.ts';
import { EMIL, NORA, RUTH } from './sampleIds.ts';

/** The three people whose move the sample follows, as fourteen, nine and eight interviews drew them. */
export function addPersonas({ add }: BoardBuilder): void {
  add('personas', {
    id: NORA,
    name: 'Nora Lindahl',
    archetype: 'First own flat',
    quote: 'I want light on the first evening, not homework.',
    bio:
      'Nora shared a flat for four years and never saw a power bill: it was in the rent. In October she signed her ' +
      'first own lease. She plans the move on her phone, asks friends before she asks a company, and gives a form ' +
      'one try. What she does not understand she puts off until it is urgent.',
    color: 1,
    role: 'user',
    segment: 'First contract',
    share: 0.38,
    demographics: [
      { name: 'Age', value: '24' },
      { name: 'Home', value: 'Two rooms, third floor' },
      { name: 'Work', value: 'Physiotherapist, shifts' },
      { name: 'Moves', value: 'First on her own' },
    ],
    goals: ['Light on the first evening', 'A bill she can explain'],
    needs: ['To be told that power is her task', 'One date to keep', 'A sign that it worked'],
    frustrations: ['Numbers nobody explains', 'Silence after “Send”'],
    motivations: ['Doing it alone, for once', 'Not paying for a mistake'],
    behaviours: ['Asks the group chat first', 'Photographs every paper', 'Does paperwork after ten at night'],
    jobs: [
      {
        kind: 'functional',
        when: 'I get the keys',
        want: 'the power in my name',
        soThat: 'cook on the first night',
      },
    ],
    traits: [
      { name: 'Confidence', value: 42, low: 'Unsure', high: 'Sure' },
      { name: 'Price sense', value: 66, low: 'Indifferent', high: 'Counts cents' },
      { name: 'Patience', value: 28, low: 'Short', high: 'Long' },
      { name: 'Expertise', value: 8, low: 'None', high: 'Knows the trade' },
    ],
    skills: [
      { name: 'Phone and apps', value: 92 },
      { name: 'Contracts', value: 20 },
    ],
    channels: [
      { channelId: 'channel:mobile-app', preference: 4 },
      { channelId: 'channel:website', preference: 3 },
      { channelId: 'channel:email', preference: 2 },
      { channelId: 'channel:phone', preference: 1 },
      { channelId: 'channel:post-letter', preference: 0 },
    ],
    devices: ['Phone, three years old', 'Laptop from work'],
    empathy: {
      says: ['“Is that not in the rent?”', '“Which of these is the number?”'],
      thinks: ['Everyone else knows how this works', 'What if it is dark on Friday?'],
      does: ['Sends photos of the meter to her father', 'Starts the form twice'],
      feels: ['Proud of the key', 'Small in front of the words'],
    },
    tone: 'Short and warm. Say what happens next and when. No trade words.',
    basis: 'qualitative',
    sampleSize: 14,
    sources: ['interviews'],
    custom: [{ name: 'Recruited', value: 'Tenants’ union and campus board' }],
  });

  add('personas', {
    id: EMIL,
    name: 'Emil Kovač',
    archetype: 'Moves every year',
    quote: 'I have done this five times. Why does it start from zero?',
    bio:
      'Emil installs lab equipment and follows the projects: five flats in six years. He has a reminder for ' +
      'everything and a folder with every contract. He expects a company that has known him for years to know him, ' +
      'and writes down how long each step takes.',
    color: 2,
    role: 'buyer',
    segment: 'Frequent mover',
    share: 0.35,
    demographics: [
      { name: 'Age', value: '36' },
      { name: 'Home', value: 'Furnished flat near the site' },
      { name: 'Work', value: 'Field engineer' },
      { name: 'Moves', value: 'Five in six years' },
    ],
    goals: ['Done in one evening', 'Never two bills for one month'],
    needs: ['His data carried over', 'The state of his case at any time'],
    frustrations: ['Typing what they know', 'Telling it all again'],
    motivations: ['Time at the weekend', 'Getting what was agreed'],
    behaviours: ['Sets reminders with the lease', 'Compares tariffs at every move', 'Keeps screenshots'],
    jobs: [
      {
        kind: 'functional',
        when: 'my next site is fixed',
        want: 'the contract to move with me',
        soThat: 'forget about it',
      },
    ],
    traits: [
      { name: 'Confidence', value: 88, low: 'Unsure', high: 'Sure' },
      { name: 'Price sense', value: 74, low: 'Indifferent', high: 'Counts cents' },
      { name: 'Patience', value: 34, low: 'Short', high: 'Long' },
      { name: 'Expertise', value: 70, low: 'None', high: 'Knows the trade' },
    ],
    skills: [
      { name: 'Phone and apps', value: 85 },
      { name: 'Contracts', value: 78 },
    ],
    channels: [
      { channelId: 'channel:mobile-app', preference: 4 },
      { channelId: 'channel:email', preference: 3 },
      { channelId: 'channel:website', preference: 3 },
      { channelId: 'channel:phone', preference: 1 },
      { channelId: 'channel:post-letter', preference: 0 },
    ],
    devices: ['Phone', 'Laptop', 'Car with hands-free'],
    empathy: {
      says: ['“You have all of this already.”', '“Give me the case number.”'],
      thinks: ['I could have switched in this time', 'Nobody reads what I wrote'],
      does: ['Starts in the app, ends on the laptop', 'Calls from the car'],
      feels: ['Routine turning into temper', 'Unseen after eight years as a customer'],
    },
    tone: 'Direct. Case number first, no apology without a date.',
    basis: 'mixed',
    sampleSize: 9,
    sources: ['interviews', 'log of 1,204 moves'],
    custom: [{ name: 'Recruited', value: 'Customers with three moves in five years' }],
  });

  add('personas', {
    id: RUTH,
    name: 'Ruth Adler',
    archetype: 'Leaves a family home',
    quote: 'I like a name under a letter. Then somebody meant it.',
    bio:
      'Ruth is seventy-one and leaves the house in which she raised three children for a flat with a lift. She has ' +
      'had one supplier for forty years. Her daughter searches the web for her; everything that counts she does on ' +
      'the phone and keeps on paper.',
    color: 3,
    role: 'user',
    segment: 'Long-standing customer',
    share: 0.27,
    demographics: [
      { name: 'Age', value: '71' },
      { name: 'Home', value: 'From a house to a flat' },
      { name: 'Work', value: 'Retired teacher' },
      { name: 'Moves', value: 'First in forty years' },
    ],
    goals: ['Leave nothing unpaid behind', 'One person who knows her case'],
    needs: ['A number to call', 'It in writing'],
    frustrations: ['Music while she holds', '“It is in the app”'],
    motivations: ['A clean goodbye to the house', 'Not being a burden'],
    behaviours: ['Writes down names and times', 'Calls in the morning', 'Reads the small print'],
    jobs: [
      {
        kind: 'emotional',
        when: 'I give up the house',
        want: 'every account closed properly',
        soThat: 'leave without a worry',
      },
    ],
    traits: [
      { name: 'Confidence', value: 55, low: 'Unsure', high: 'Sure' },
      { name: 'Price sense', value: 40, low: 'Indifferent', high: 'Counts cents' },
      { name: 'Patience', value: 72, low: 'Short', high: 'Long' },
      { name: 'Expertise', value: 35, low: 'None', high: 'Knows the trade' },
    ],
    skills: [
      { name: 'Phone and apps', value: 22 },
      { name: 'Contracts', value: 64 },
    ],
    channels: [
      { channelId: 'channel:phone', preference: 4 },
      { channelId: 'channel:post-letter', preference: 4 },
      { channelId: 'channel:email', preference: 1 },
      { channelId: 'channel:website', preference: 1 },
      { channelId: 'channel:mobile-app', preference: 0 },
    ],
    devices: ['Landline', 'Tablet, for pictures'],
    empathy: {
      says: ['“Whom am I speaking to?”', '“Please send me that.”'],
      thinks: ['They used to know me', 'I do not want to ask my daughter again'],
      does: ['Keeps a folder per supplier', 'Calls twice to be sure'],
      feels: ['Grateful for patience', 'Left out by screens'],
    },
    tone: 'Polite and unhurried. Full sentences, a name, a number to call back.',
    basis: 'qualitative',
    sampleSize: 8,
    sources: ['interviews'],
    custom: [{ name: 'Recruited', value: 'Moving service for older people' }],
  });
}
