import { type JourneyWords, LANE_TYPES, LANES, type Lane, type LaneType } from '@wayline/domain';

/** The kinds of lane that a map can still get, in the order of the model; a custom lane is what every other name makes. */
export function laneKindsLeft(lanes: readonly Lane[]): readonly LaneType[] {
  const shown = new Set(lanes.filter(({ hidden }) => !hidden).map(({ type }) => type));
  return LANE_TYPES.filter((type) => type !== 'custom' && !(LANES[type].unique && shown.has(type)));
}

/** Of these kinds those whose title holds what was typed, those that begin with it first. */
export function matchLaneKinds(
  kinds: readonly LaneType[],
  typed: string,
  words: JourneyWords,
): readonly LaneType[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const title = (type: LaneType): string => words.lanes[type].title.toLocaleLowerCase();
  const starts = kinds.filter((type) => title(type).startsWith(wanted));
  return [...starts, ...kinds.filter((type) => !starts.includes(type) && title(type).includes(wanted))];
}

/** The kind whose very title was typed, if it is one of these. */
export function laneKindNamed(
  kinds: readonly LaneType[],
  typed: string,
  words: JourneyWords,
): LaneType | undefined {
  const wanted = typed.trim().toLocaleLowerCase();
  return kinds.find((type) => words.lanes[type].title.toLocaleLowerCase() === wanted);
}
