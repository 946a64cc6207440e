const FIRST_CEILING_MS = 500;
const LAST_CEILING_MS = 30_000;

/**
 * Milliseconds to wait before a retry, `attempt` counted from 0: anywhere between nothing and a ceiling that
 * doubles from 0.5 s to 30 s ("full jitter"), so that a room full of pages does not return in one instant.
 */
export function backoffMs(attempt: number, random: () => number): number {
  return random() * Math.min(LAST_CEILING_MS, FIRST_CEILING_MS * 2 ** attempt);
}
