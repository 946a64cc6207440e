import type { BoardBuilder } from '../board/createBuilder.ts';
import type { Evidence } from '../records/card.ts';
import { SAMPLE_MAP, type SampleStep, sampleLane, sampleStep } from './sampleIds.ts';

const TEST: Evidence = { state: 'observed', source: 'Usability test B', date: '2026-10', n: 12 };
const TOLD: Evidence = { state: 'quote', source: 'Interviews', date: '2026-10', n: 31 };
const LOGS: Evidence = { state: 'measured', source: 'Web and app logs', date: '2026-10', n: 1204 };
const GUESS: Evidence = { state: 'assumed' };

const DOING: readonly (readonly [step: SampleStep, text: string, evidence: Evidence])[] = [
  ['sign', 'Signs in the kitchen, gets two keys', GUESS],
  ['remember', 'Reads the agent’s list on the bus', GUESS],
  ['rules', 'Asks friends, opens five tabs', TEST],
  ['tariffs', 'Compares two tariffs on one phone', TEST],
  ['form', 'Types names, dates and two addresses', LOGS],
  ['meter', 'Goes to the cellar with a torch', TEST],
  ['wait', 'Looks into the inbox every morning', TOLD],
  ['reading', 'Photographs the meter among boxes', LOGS],
  ['bill', 'Opens it at the new kitchen table', GUESS],
  ['ask', 'Calls to ask for one base fee, not two', TOLD],
];

const BACKSTAGE: readonly (readonly [step: SampleStep, text: string, evidence: Evidence, span?: number])[] = [
  ['remember', 'Agents get our leaflet twice a year', GUESS],
  [
    'rules',
    'Three teams write the help pages',
    { state: 'observed', source: 'Shadowing', date: '2026-11', n: 4 },
  ],
  [
    'form',
    'Forms land in one shared inbox',
    { state: 'observed', source: 'Shadowing', date: '2026-11', n: 4 },
  ],
  [
    'wait',
    'The grid operator confirms in five to nine days; nobody tells the customer',
    { state: 'measured', source: 'Case log', date: '2026-09', n: 5310 },
    2,
  ],
  ['bill', 'Two systems bill the two flats', { state: 'anecdote', source: 'Billing team', date: '2026-11' }],
  ['ask', 'The agent sees no moving data', GUESS],
];

/** What customers do at each step, and what the company does out of their sight. */
export function addActions({ add }: BoardBuilder): void {
  for (const [step, text, evidence] of DOING) {
    add('cards', {
      id: `card:doing-${step}`,
      mapId: SAMPLE_MAP,
      laneId: sampleLane('doing'),
      stepId: sampleStep(step),
      kind: 'note',
      text,
      evidence,
    });
  }
  for (const [step, text, evidence, span = 1] of BACKSTAGE) {
    add('cards', {
      id: `card:backstage-${step}`,
      mapId: SAMPLE_MAP,
      laneId: sampleLane('backstage'),
      stepId: sampleStep(step),
      kind: 'note',
      span,
      text,
      evidence,
    });
  }
}
