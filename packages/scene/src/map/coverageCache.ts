import type { BoardSnapshot, Card, Emotion, EvidenceCoverage } from '@wayline/domain';
import { evidenceCoverage } from '@wayline/domain';
import type { MapInputs } from './mapInputs.ts';

/** Adds up the evidence coverage of a map lane by lane, so that one edit counts one lane again. */
export function createCoverageCache(): (inputs: MapInputs) => EvidenceCoverage {
  const known = new WeakMap<readonly Card[] | readonly Emotion[], EvidenceCoverage>();
  const nothing = new Map<string, never>();

  const coverageOf = (
    { snapshot, map }: MapInputs,
    list: readonly Card[] | readonly Emotion[],
    tables: () => Partial<BoardSnapshot>,
  ): EvidenceCoverage => {
    const before = known.get(list);
    if (before) return before;
    const fresh = evidenceCoverage({ ...snapshot, cards: nothing, emotions: nothing, ...tables() }, map.id);
    known.set(list, fresh);
    return fresh;
  };

  return (inputs) => {
    const { emotions } = inputs.snapshot;
    const parts = [coverageOf(inputs, inputs.emotions, () => ({ emotions }))];
    for (const list of inputs.cards.ofLane.values()) {
      const cards = () => new Map(list.map((card) => [card.id as string, card]));
      parts.push(coverageOf(inputs, list, () => ({ cards: cards() })));
    }
    return parts.reduce(add);
  };
}

function add(a: EvidenceCoverage, b: EvidenceCoverage): EvidenceCoverage {
  const total = a.total + b.total;
  const segments = {
    measured: a.segments.measured + b.segments.measured,
    seen: a.segments.seen + b.segments.seen,
    open: a.segments.open + b.segments.open,
  };
  return {
    total,
    segments,
    byState: {
      assumed: a.byState.assumed + b.byState.assumed,
      anecdote: a.byState.anecdote + b.byState.anecdote,
      quote: a.byState.quote + b.byState.quote,
      observed: a.byState.observed + b.byState.observed,
      measured: a.byState.measured + b.byState.measured,
    },
    share: total === 0 ? null : (segments.measured + segments.seen) / total,
  };
}
