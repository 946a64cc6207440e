import { plural } from '../plural.ts';
import { format } from './format.ts';

const dots = (count: number): string => plural(count, 'dot', 'dots');

/** The words of dot votes. They come after the board. */
export const votes = {
  bar: 'Open vote',
  untitled: 'Dot vote',
  started: (by: string, title: string, count: number): string =>
    `${by} started “${title}”. You have ${dots(count)}.`,
  isOpen: (title: string, left: number): string => `A vote is open: “${title}”. You have ${dots(left)} left.`,
  myDots: (left: number, budget: number): string => `${left} of ${dots(budget)} left`,
  left: (left: number): string => `${left} left`,
  watching: 'You can watch this vote',
  turnout: (voted: number, people: number): string =>
    `${voted} of ${plural(people, 'person', 'people')} voted`,
  voted: (voted: number): string => `${plural(voted, 'person', 'people')} voted`,
  hint: 'V gives a dot, Shift+V takes one back',
  list: 'List',
  end: 'End vote',
  ending: {
    title: 'End the vote?',
    lead: 'Nobody can give dots or take them back after that. The results are shown to all.',
    waiting: (count: number): string =>
      `${plural(count, 'person', 'people')} here ${count === 1 ? 'has' : 'have'} not voted yet.`,
    keep: 'Keep it open',
  },
  ended: (title: string): string => `“${title}” has ended`,
  showResults: 'Show results',

  give: (name: string): string => `Give a dot to “${name}”`,
  take: (name: string): string => `Take a dot from “${name}”`,
  about: (mine: number, all: number | undefined): string =>
    [`${dots(mine)} of yours`, all === undefined ? '' : `${dots(all)} in all`].filter(Boolean).join(', '),
  put: (count: number, most: number, name: string, left: number): string =>
    `${count} of ${dots(most)} on “${name}”, ${left} left`,
  taken: (count: number, name: string, left: number): string => `${dots(count)} on “${name}”, ${left} left`,
  usedUp: (budget: number): string =>
    budget === 1
      ? 'Your dot is given. Take it back first.'
      : `All ${budget} dots are given. Take one back first.`,
  full: (most: number): string => `At most ${dots(most)} on one thing in this vote`,
  none: (name: string): string => `No dot of yours on “${name}”`,
  notHere: 'This is not part of the vote',
  refused: {
    forbidden: 'Your role does not let you do this in a vote.',
    tooOften: 'That was too fast for the server. Wait a moment and try again.',
    unknown: 'The server did not understand this. Load the page again after its update.',
    storage: 'The server cannot save votes at present. Nothing was changed.',
    voteOpen: 'Another vote is open. End it first.',
    noSuchVote: 'This vote is no longer there.',
    voteClosed: 'This vote has ended.',
    outOfScope: 'This is not part of the vote.',
    overBudget: 'All your dots are given. Take one back first.',
    offline: 'Voting needs the server. Your dots count again as soon as you are connected.',
  },

  start: {
    title: 'Start a vote',
    what: 'Title',
    whatHint: 'Which of these first?',
    budget: 'Dots for each person',
    most: 'At most on one thing',
    fewer: (label: string): string => `${label}: one less`,
    more: (label: string): string => `${label}: one more`,
    scope: 'What can be voted on',
    all: 'All cards and stickies',
    opportunities: 'Opportunities',
    pains: 'Pain points',
    lane: (title: string): string => `The lane “${title}”`,
    things: (count: number): string => `What is selected (${format.number(count)})`,
    nothing: 'There is nothing of this kind on the board',
    count: (count: number): string => plural(count, 'thing', 'things'),
    show: 'Show results',
    atEnd: 'When it ends',
    atOnce: 'As they come',
    go: 'Start',
  },

  panel: 'Votes',
  which: 'Vote',
  /** Who opened it and when; `moment` in ms since 1970. */
  by: (name: string, moment: number): string => [name, format.date(moment)].filter(Boolean).join(', '),
  dated: (title: string, moment: number): string => `${title}, ${format.date(moment)}`,
  results: 'Results',
  ranked: 'Results by rank',
  secret: 'The dots of all are shown when the vote ends.',
  things: 'What can be voted on',
  nobody: 'Nobody has given a dot.',
  nothing: 'What was voted on is no longer on the board.',
  rank: 'Rank',
  shared: (rank: string): string => `shared ${rank}`,
  dots: dots as (count: number) => string,
  voters: (count: number): string => plural(count, 'voter', 'voters'),
  rest: (count: number): string => `${plural(count, 'thing', 'things')} without a dot`,
  show: (name: string): string => `Show “${name}”`,
  copy: 'Copy as text',
  copied: 'Copied',
  notCopied: 'The browser did not let the list be copied',
  remove: 'Remove results',
  removing: {
    title: 'Remove these results?',
    lead: 'The vote and its dots are deleted for all, for good.',
    keep: 'Keep them',
  },
  removed: 'The results are removed',
  close: 'Close votes',
  empty: 'No vote has been held on this board.',
  thing: 'Without words',
};
