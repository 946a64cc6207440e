/** How long ago something was, in the largest unit that is at least one. */
export interface TimeAgo {
  readonly unit: 'now' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly count: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/**
 * The age of a moment as people say it. From yesterday on whole calendar days count, not 24 hours: what happened
 * at 23:00 is yesterday's at 8:00.
 */
export function timeAgo(then: number, now: number): TimeAgo {
  const age = now - then;
  // A server's clock a little ahead of ours must not make an edit of the future.
  if (!(age >= MINUTE)) return { unit: 'now', count: 0 };
  const days = Math.round((startOfDay(now) - startOfDay(then)) / DAY);
  if (days === 0 && age < 60 * MINUTE) return { unit: 'minute', count: Math.floor(age / MINUTE) };
  if (days === 0) return { unit: 'hour', count: Math.floor(age / (60 * MINUTE)) };
  if (days < 7) return { unit: 'day', count: days };
  if (days < 30) return { unit: 'week', count: Math.floor(days / 7) };
  if (days < 365) return { unit: 'month', count: Math.floor(days / 30) };
  return { unit: 'year', count: Math.floor(days / 365) };
}
