import { CHANNELS } from '../channels/channels.ts';
import { LANES } from '../lanes/lanes.ts';
import type { JourneyWords } from './journeyWords.ts';

/** The model's words in English: those of the registries, and the templates'. */
export const ENGLISH_JOURNEY: JourneyWords = {
  lanes: LANES,
  channels: Object.fromEntries(CHANNELS.map(({ id, name }) => [id, name])),
  stages: {
    journey: [
      ['Notice', 'Feel the need', 'Ask around'],
      ['Choose', 'Look for ways', 'Compare'],
      ['Get it', 'Decide', 'Pay'],
      ['Use it', 'Start', 'Need help'],
      ['Come back', 'Use again', 'Tell others'],
    ],
    blueprint: [
      ['Before', 'Find out', 'Book'],
      ['During', 'Arrive', 'Be served', 'Pay'],
      ['After', 'Leave', 'Hear from us'],
    ],
    dayInLife: [
      ['Morning', '6:00', '8:00'],
      ['Midday', '10:00', '12:00'],
      ['Afternoon', '14:00', '16:00'],
      ['Evening', '18:00', '20:00'],
      ['Night', '22:00'],
    ],
    lifecycle: [
      ['Need', 'Something changes'],
      ['Get to know', 'Hear of us', 'Weigh us up'],
      ['Become a customer', 'Sign', 'Settle in'],
      ['Live with it', 'Use it', 'Get help'],
      ['Renew or leave', 'Think again', 'Renew', 'Leave'],
    ],
    currentFuture: [
      ['Before', 'Feel the need', 'Look around'],
      ['During', 'Start', 'Go through', 'Finish'],
      ['After', 'Live with it'],
    ],
  },
  mainPersona: 'Main persona',
  anotherYear: 'Another year',
};
