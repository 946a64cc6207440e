import type { CardKind, LaneType } from '../vocabulary/vocabulary.ts';

/** How a kind of lane behaves and what it is called. */
export interface LaneDefinition {
  readonly type: LaneType;
  /** The title a new lane gets. */
  readonly title: string;
  /** A second line under the title: what the numbers on its cards mean. */
  readonly note?: string;
  /** The kind of card that is made in it; null where the lane draws something else than cards. */
  readonly cardKind: CardKind | null;
  /** Shown in the first cell of an empty lane on hover. */
  readonly hint: string;
  /** At most one on a map. */
  readonly unique: boolean;
  /** One for each persona is allowed and usual. */
  readonly perPersona: boolean;
  /** Groups of the "add lane" menu. */
  readonly group: 'customer' | 'contact' | 'findings' | 'blueprint' | 'planning' | 'other';
  /** Its cards are drawn on the wash of the back office. */
  readonly wash?: true;
}

function lane(
  type: LaneType,
  group: LaneDefinition['group'],
  title: string,
  cardKind: CardKind | null,
  hint: string,
  more: Partial<Pick<LaneDefinition, 'note' | 'unique' | 'perPersona' | 'wash'>> = {},
): LaneDefinition {
  return { type, title, cardKind, hint, unique: true, perPersona: false, group, ...more };
}

/** Every kind of lane, in the order of the "add lane" menu. */
export const LANES: Readonly<Record<LaneType, LaneDefinition>> = {
  doing: lane('doing', 'customer', 'Doing', 'note', 'What does the customer do?'),
  thinking: lane('thinking', 'customer', 'Thinking', 'note', 'What goes through their mind?'),
  feeling: lane('feeling', 'customer', 'Feeling', 'note', 'What do they feel, in their own words?', {
    unique: false,
    perPersona: true,
  }),
  saying: lane('saying', 'customer', 'Saying', 'quote', 'What do they say about it?'),
  touchpoints: lane('touchpoints', 'contact', 'Touchpoints', 'touchpoint', 'Where do they meet us?'),
  channels: lane(
    'channels',
    'contact',
    'Channels',
    null,
    'Add touchpoints to see which channels carry them.',
  ),
  emotionCurve: lane('emotionCurve', 'customer', 'Emotion', null, 'How does it feel, from −2 to +2?', {
    unique: false,
    perPersona: true,
  }),
  momentsOfTruth: lane(
    'momentsOfTruth',
    'findings',
    'Moments of truth',
    'moment',
    'Where do they make up their mind?',
  ),
  painPoints: lane('painPoints', 'findings', 'Pain points', 'pain', 'What stands in their way?', {
    note: 'severity × frequency',
  }),
  opportunities: lane(
    'opportunities',
    'findings',
    'Opportunities',
    'opportunity',
    'How might we make it better?',
    {
      note: 'impact : effort',
    },
  ),
  evidence: lane('evidence', 'findings', 'Evidence', 'insight', 'What did we hear, see or count?', {
    note: 'quotes and numbers',
  }),
  metrics: lane('metrics', 'findings', 'Metrics', null, 'Which number tells how well it goes?'),
  storyboard: lane('storyboard', 'customer', 'Storyboard', 'image', 'What does the scene look like?'),
  physicalEvidence: lane(
    'physicalEvidence',
    'blueprint',
    'Physical evidence',
    'note',
    'What can the customer see or touch?',
  ),
  customerActions: lane(
    'customerActions',
    'blueprint',
    'Customer actions',
    'note',
    'What does the customer do?',
  ),
  frontstage: lane(
    'frontstage',
    'blueprint',
    'Frontstage',
    'note',
    'What do our people do in front of them?',
    {
      wash: true,
    },
  ),
  backstage: lane('backstage', 'blueprint', 'Backstage', 'note', 'What do our people do out of sight?', {
    wash: true,
  }),
  support: lane('support', 'blueprint', 'Support processes', 'note', 'Which systems and partners carry it?', {
    wash: true,
  }),
  interface: lane('interface', 'contact', 'Interface', 'note', 'What do they look at or hold?'),
  emotionalIntent: lane(
    'emotionalIntent',
    'planning',
    'Emotional intent',
    'note',
    'What do we want them to feel?',
  ),
  dataPoints: lane(
    'dataPoints',
    'planning',
    'Data points',
    'dataPoint',
    'What do we learn or use about them?',
  ),
  content: lane('content', 'planning', 'Content', 'note', 'What do they read, watch or hear?', {
    unique: false,
  }),
  ownership: lane('ownership', 'planning', 'Ownership', 'note', 'Who answers for this step?'),
  jobs: lane('jobs', 'customer', 'Jobs to be done', 'note', 'What progress do they seek?'),
  motivation: lane('motivation', 'customer', 'Motivation', 'note', 'Why do they go on?'),
  questions: lane('questions', 'customer', 'Questions', 'question', 'What do they need to know?'),
  barriers: lane('barriers', 'customer', 'Barriers', 'note', 'What could stop them?'),
  custom: lane('custom', 'other', 'New lane', 'note', 'Anything else across all steps', { unique: false }),
};
