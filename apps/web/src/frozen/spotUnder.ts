/** What the keyboard or the pointer is on, in whichever view of a map. */
export interface SpotUnder {
  /** The record that would be changed there: a thing itself, or the lane of a cell. */
  readonly id: string;
  /** The step of a cell or a header. */
  readonly stepId: string | undefined;
  readonly kind: 'cell' | 'lane' | 'tray' | 'other';
}

/** Reads the spot off an element of the canvas' grid, the table, the outline or a step; null where it is on none. */
export function spotUnder(target: Element | null): SpotUnder | null {
  const spot = target?.closest<HTMLElement>('[data-key], [data-spot]');
  if (!spot) return null;
  const key = spot.dataset.key ?? spot.dataset.spot ?? '';
  const parts = key.split('|');
  const named = (prefix: string): string | undefined => parts.find((part) => part.startsWith(`${prefix}:`));
  const lane = named('lane');
  const stepId = named('step');
  if (lane === undefined) {
    // Feelings and metrics on the canvas say nothing of their lane, but lie in its row.
    const id = named('card') ?? spot.closest<HTMLElement>('[data-lane]')?.dataset.lane ?? stepId;
    const other = id ?? parts.find((part) => part.includes(':'));
    return other === undefined ? null : { id: other, stepId, kind: 'other' };
  }
  const kind =
    parts[0] === 'tray'
      ? 'tray'
      : key === lane || parts[0] === 'header'
        ? 'lane'
        : parts.length === 2
          ? 'cell'
          : 'other';
  return { id: lane, stepId, kind };
}
