import type { Exchange } from '../exchange/exchange.ts';
import type { Log, RoomRecord } from '../log/log.ts';
import { type BoardSummary, NO_SUMMARY } from './boardSummary.ts';

/** What the list says about boards, computed as seldom as it can be. */
export interface Summaries {
  /** The summary, at most a little behind a board that is being edited. */
  of(record: RoomRecord): Promise<BoardSummary>;
  /** The last one computed, however old; null when there is none. */
  kept(record: RoomRecord): BoardSummary | null;
}

export interface SummariesOptions {
  readonly log: Log;
  readonly exchange: Pick<Exchange, 'summarise'>;
  readonly state: (id: string) => Promise<Uint8Array | null>;
  readonly now: () => number;
}

/** A list that is asked for all the time may cost this share of it at most. */
const MAX_SHARE = 1 / 20;

export function createSummaries({ log, exchange, state, now }: SummariesOptions): Summaries {
  /** Until when a summary is good enough although its board has changed. */
  const freshUntil = new Map<string, number>();

  function kept({ summary }: RoomRecord): BoardSummary | null {
    const value: unknown = summary === null ? null : JSON.parse(summary);
    // Only ever what we wrote ourselves; an older version's may lack something, and is then computed again.
    return typeof value === 'object' && value !== null && 'names' in value ? (value as BoardSummary) : null;
  }

  return {
    kept,
    async of(record) {
      const seq = record.nextSeq - 1;
      const last = kept(record);
      const started = now();
      if (last && (record.summarySeq === seq || started < (freshUntil.get(record.id) ?? 0))) return last;
      const bytes = await state(record.id);
      // Only a board that went to the trash in this moment has nothing to read.
      if (!bytes) return last ?? NO_SUMMARY;
      const summary = await exchange.summarise(bytes).catch(() => null);
      // A board that cannot be looked at in time is listed all the same.
      if (!summary) return last ?? NO_SUMMARY;
      const ended = now();
      freshUntil.set(record.id, ended + (ended - started) / MAX_SHARE);
      await log.changeRoom(record.id, { summary: { json: JSON.stringify(summary), seq } });
      return summary;
    },
  };
}
