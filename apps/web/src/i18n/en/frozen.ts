import { plural } from '../plural.ts';
import { format } from './format.ts';

const quoted = (names: readonly string[]): string => format.list(names.map((name) => `“${name}”`));

const moments = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** The words of freezing. They come after the board. */
export const frozen = {
  somebody: 'Somebody',
  about: (by: string): string => `Frozen by ${by}`,
  since: (by: string, at: string): string => `Frozen by ${by}, ${at}`,
  stops: (name: string, by: string): string => `${by} froze “${name}”. A facilitator can unfreeze it.`,
  stopsLeader: (name: string, by: string): string => `${by} froze “${name}”. Unfreeze it to change it.`,
  stopsMine: (name: string): string => `You froze “${name}”. Unfreeze it to change it.`,
  froze: (by: string, names: readonly string[]): string => `${by} froze ${quoted(names)}`,
  youFroze: (names: readonly string[]): string => `You froze ${quoted(names)}. Nobody can change it now.`,
  unfrozen: (names: readonly string[]): string => `${quoted(names)} can be changed again`,
  isFrozen: (names: readonly string[]): string =>
    `Frozen on this board: ${names.length > 3 ? plural(names.length, 'lane or stage', 'lanes and stages') : quoted(names)}`,
  takenBack: (name: string, kept: number): string =>
    kept > 0
      ? `“${name}” is frozen, so your change was taken back. What you wrote lies in the tray: ${plural(kept, 'card', 'cards')}.`
      : `“${name}” is frozen, so your change was taken back.`,
  freeze: 'Freeze',
  unfreeze: 'Unfreeze',
  freezeThing: (name: string): string => `Freeze “${name}”`,
  unfreezeThing: (name: string): string => `Unfreeze “${name}”`,
  /** The day and the hour of a moment, in ms since 1970, in local time. */
  moment: (at: number): string => moments.format(at),
  also: 'lock protect read-only facilitate workshop',
  refused: {
    forbidden: 'Only a facilitator or the owner can freeze and unfreeze.',
    tooOften: 'That was too fast for the server. Wait a moment and try again.',
    unknown: 'The server did not understand this. Load the page again after its update.',
    storage: 'The server cannot save at present. Nothing was frozen or unfrozen.',
    noSuchTarget: 'Somebody has just deleted it. Nothing was frozen.',
    privateOpen: 'People write in private there. Reveal it first, then freeze it.',
    offline: 'Freezing needs the server. Try again as soon as you are connected.',
  },
};
