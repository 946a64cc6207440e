/** By severity, 0–4. */
const HOW_BAD = ['Hardly bothers', 'Bothers', 'Slows', 'Hinders', 'Blocks'];
/** By frequency, 1–4. */
const HOW_MANY = ['few people', 'some people', 'most people', 'everybody'];

/** The words of the view that shows a map one step at a time. */
export const steps = {
  label: 'Steps',
  overview: 'Step',
  at: (name: string, at: number, of: number): string => `${name}, ${at} of ${of}`,
  where: (stage: string, at: number, of: number): string => `${stage}, step ${at} of ${of}`,
  previous: 'Previous step',
  next: 'Next step',
  emotion: 'Emotion',
  howItFeels: 'How does it feel?',
  feeling: (persona: string, word: string): string => `${persona}: ${word}`,
  pain: (severity: number, frequency: number): string =>
    `${HOW_BAD[severity]} ${HOW_MANY[frequency - 1]}, ${severity} × ${frequency}`,
  opportunity: (impact: number | undefined, effort: number | undefined): string =>
    `Impact ${impact ?? '–'}, effort ${effort ?? '–'}`,
  kind: 'Kind',
  addTo: (where: string): string => `Add to “${where}”`,
  addToLane: (lane: string, step: string): string => `Add to ${lane}: ${step}`,
  add: 'Add',
  addToLanes: (lanes: string): string => `Add to ${lanes}`,
  moreLanes: (count: number): string => `${count} more`,
  noStep: 'This map has no step yet.',
  toPrevious: 'Move to the previous step',
  toNext: 'Move to the next step',
  toLane: 'Move to lane',
  makeIt: 'Make it a',
};
