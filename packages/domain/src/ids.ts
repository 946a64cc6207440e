/** Ids name their kind, so a log line or a diff says what it is about: `card:V1StGXR8Z5jdHi6B`. */
export type IdPrefix =
  | 'map'
  | 'stage'
  | 'step'
  | 'link'
  | 'lane'
  | 'card'
  | 'persona'
  | 'channel'
  | 'actor'
  | 'department'
  | 'tone'
  | 'metric'
  | 'item'
  | 'connector'
  | 'file'
  | 'vote'
  | 'private';

export type Id<P extends IdPrefix> = `${P}:${string}`;

export type MapId = Id<'map'>;
export type StageId = Id<'stage'>;
export type StepId = Id<'step'>;
export type StepLinkId = Id<'link'>;
export type LaneId = Id<'lane'>;
export type CardId = Id<'card'>;
export type PersonaId = Id<'persona'>;
export type ChannelId = Id<'channel'>;
export type ActorId = Id<'actor'>;
export type DepartmentId = Id<'department'>;
export type ToneRuleId = Id<'tone'>;
export type MetricId = Id<'metric'>;
export type ItemId = Id<'item'>;
export type ConnectorId = Id<'connector'>;
export type FileId = Id<'file'>;
export type VoteId = Id<'vote'>;
/** A round of private writing. */
export type PrivateRoundId = Id<'private'>;

/** An emotion point is keyed by what it belongs to, so two people can never create it twice. */
export type EmotionId = `${StepId}|${PersonaId}`;

/** The id of the one emotion point of a persona at a step. */
export function emotionId(stepId: StepId, personaId: PersonaId): EmotionId {
  return `${stepId}|${personaId}`;
}
