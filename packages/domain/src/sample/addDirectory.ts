import type { BoardBuilder } from '../board/createBuilder.ts';
import { RUTH } from './sampleIds.ts';

/** Who acts and who owns on the company's side, and how it speaks. */
export function addDirectory({ add }: BoardBuilder): void {
  add('actors', { id: 'actor:care-agent', name: 'Care agent', kind: 'frontOffice' });
  add('actors', { id: 'actor:moving-desk', name: 'Moving desk', kind: 'backOffice' });
  add('actors', { id: 'actor:grid-operator', name: 'Grid operator', kind: 'partner' });
  add('actors', { id: 'actor:billing', name: 'Billing system', kind: 'technology' });

  add('departments', { id: 'department:care', name: 'Customer care' });
  add('departments', { id: 'department:digital', name: 'Digital' });
  add('departments', { id: 'department:grid', name: 'Grid contact' });

  add('toneRules', {
    id: 'tone:upset-email',
    channelId: 'channel:email',
    valenceMax: -1,
    situation: 'Something took longer or went wrong',
    tone: 'Plain and short: what happened, what we did, by when it is right.',
    doSay: 'Your move is confirmed for 1 November.',
    dontSay: 'We apologise for any inconvenience caused.',
  });
  add('toneRules', {
    id: 'tone:ruth-letter',
    channelId: 'channel:post-letter',
    personaId: RUTH,
    tone: 'Full sentences, a name and a number to call.',
    doSay: 'If anything is unclear, call me.',
  });
}
