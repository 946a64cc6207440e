import { chromium } from '@playwright/test';
import type { Row, Suite, SuiteOptions } from '../report/suite.ts';
import { PEERS, type PeerName, peerVersions, startPeers } from './apps/peers.ts';
import { OURS } from './apps/subject.ts';
import { startWayline } from './apps/wayline.ts';
import type { Fact, FactContext } from './facts/fact.ts';
import { createMeasurements, type Measurements } from './measurements.ts';
import { chooseFacts, chooseRows, planFor } from './plan.ts';
import type { BoardName, RowSpec } from './rows.ts';
import { runRound } from './runRound.ts';

const ROUNDS = 3;

/** The canvas in a real browser, beside the programs that people compare it with. */
export const canvasSuite: Suite = {
  id: 'canvas',
  title:
    'The canvas in Chromium, beside its peers: main = CPU time of the main thread, medians of the rounds',
  async run({ short, say, rows: ids = [], peers: only = [], rounds, long = false }: SuiteOptions) {
    const rows = chooseRows(ids, long);
    const facts = chooseFacts(ids, long);
    const results: Row[] = [];
    const plan = planFor(rows, only);
    const found = createMeasurements();
    const wayline = await startWayline();
    const peers = await startPeers(say);
    const browser = await chromium.launch({
      ...(process.env.WAYLINE_CHROMIUM && { executablePath: process.env.WAYLINE_CHROMIUM }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    try {
      say(
        `Chromium ${browser.version()}, ${Object.entries(peerVersions())
          .map((one) => one.join(' '))
          .join(', ')}`,
      );
      const addressOf = (subject: string, board: BoardName): Promise<string> => {
        const peer = PEERS.find((name) => name === subject);
        if (peer) return peers.subject(peer).address(Number(board));
        return board === 'map' ? wayline.mapAddress() : wayline.address(Number(board));
      };
      for (let number = 1; number <= (rounds ?? (short ? 1 : ROUNDS)); number++) {
        await runRound({ number, plan, browser, found, addressOf, say });
      }
      results.push(...rows.map((row) => resultOf(row, found)));
      for (const fact of facts) {
        say(fact.ids.join(', '));
        results.push(...(await findOut(fact, { browser, wayline })));
      }
    } finally {
      await browser.close();
      peers.stop();
      await wayline.stop();
    }
    return results.sort((a, b) => orderOf(a.id) - orderOf(b.id));
  },
};

/** The order in which the requirements are written down: what loads first. */
const orderOf = (id: string): number => 'LPDTCMA'.indexOf(id.charAt(0));

/** A fact that cannot be found out is a failure, not the end of the others. */
async function findOut(fact: Fact, context: FactContext): Promise<readonly Row[]> {
  try {
    return await fact.find(context);
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    return fact.ids.map((id) => ({
      id,
      what: 'could not be found out',
      ours: Number.NaN,
      against: Number.NaN,
      unit: '',
      peer: '',
      limit: 1,
      note,
    }));
  }
}

function resultOf(spec: RowSpec, found: Measurements): Row {
  const { id, what, unit, against, limit } = spec;
  const ours = found.median(OURS, spec);
  const note = found.reason(OURS, spec) ?? undefined;
  const base = { id, what, unit, ours, rounds: { ours: found.rounds(OURS, spec) } };
  if (against === 'number') {
    return { ...base, against: limit, peer: 'the limit', limit: 1, ...(note && { note }) };
  }
  const peer: PeerName | typeof OURS = typeof against === 'object' ? OURS : against;
  const source = typeof against === 'object' ? against : spec;
  const reason = note ?? found.reason(peer, source);
  return {
    ...base,
    against: found.median(peer, source),
    peer: typeof against === 'object' ? `our own, ${source.board} ${source.action}` : peer,
    limit,
    rounds: { ...base.rounds, against: found.rounds(peer, source) },
    ...(reason && { note: reason }),
  };
}
