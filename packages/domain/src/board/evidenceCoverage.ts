import type { MapId } from '../ids.ts';
import type { CardKind, EmotionSource, EvidenceState } from '../vocabulary/vocabulary.ts';
import { cardsOf, emotionsOf, indexOf, type Source } from './selectors.ts';

/** How much of what a map claims is known, and how well. */
export interface EvidenceCoverage {
  /** Claims: cards that state something about the journey as it is, and emotion points. */
  readonly total: number;
  readonly byState: Readonly<Record<EvidenceState, number>>;
  /** Share of claims that were quoted, observed or measured, 0–1; null where there is no claim. */
  readonly share: number | null;
  /** The three parts of the bar; they add up to `total`. */
  readonly segments: { readonly measured: number; readonly seen: number; readonly open: number };
}

/** Ideas, open questions and pictures claim nothing, so no evidence is missing from them. */
const NO_CLAIM: ReadonlySet<CardKind> = new Set<CardKind>(['opportunity', 'question', 'image']);

const EMOTION_EVIDENCE: Readonly<Record<EmotionSource, EvidenceState>> = {
  observed: 'observed',
  reported: 'quote',
  assumed: 'assumed',
};

/** The evidence coverage of a map. */
export function evidenceCoverage(source: Source, mapId: MapId): EvidenceCoverage {
  const index = indexOf(source);
  const byState: Record<EvidenceState, number> = {
    assumed: 0,
    anecdote: 0,
    quote: 0,
    observed: 0,
    measured: 0,
  };
  for (const card of cardsOf(index, mapId)) {
    if (!NO_CLAIM.has(card.kind) && card.text.trim() !== '') byState[card.evidence.state] += 1;
  }
  for (const emotion of emotionsOf(index, mapId)) byState[EMOTION_EVIDENCE[emotion.source]] += 1;
  const segments = {
    measured: byState.measured,
    seen: byState.quote + byState.observed,
    open: byState.assumed + byState.anecdote,
  };
  const total = segments.measured + segments.seen + segments.open;
  return {
    total,
    byState,
    share: total === 0 ? null : (segments.measured + segments.seen) / total,
    segments,
  };
}
