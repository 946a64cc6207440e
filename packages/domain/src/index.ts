export { type BoardIndex, cellKey, createIndex } from './board/boardIndex.ts';
export {
  type ChannelMove,
  type ChannelStop,
  type ChannelUse,
  channelUse,
  concernsPersona,
  type OfferedChannels,
  type PersonaChannels,
  touchpointChannel,
} from './board/channelUse.ts';
export { type BoardBuilder, createBuilder } from './board/createBuilder.ts';
export { emptySnapshot } from './board/emptySnapshot.ts';
export { type EvidenceCoverage, evidenceCoverage } from './board/evidenceCoverage.ts';
export {
  cardsAt,
  cardsIn,
  cardsOf,
  columnsOf,
  emotionAt,
  emotionsOf,
  indexOf,
  lanesOf,
  mapsOf,
  personasOf,
  type Source,
  stagesOf,
  stepLinksOf,
  stepsCoveredBy,
  stepsOf,
} from './board/selectors.ts';
export { type Entry, entriesOf, snapshotOf } from './board/snapshotOf.ts';
export { usedFiles } from './board/usedFiles.ts';
export { applyChanges } from './change/applyChanges.ts';
export { type Change, type Patch, patch } from './change/change.ts';
export { type LostFields, type LostRecord, type Reversal, reversalOf } from './change/reversal.ts';
export { channelName } from './channels/channelName.ts';
export { channelOf, channelsOf } from './channels/channelOf.ts';
export { CHANNELS } from './channels/channels.ts';
export { CHECK_LEVELS, type CheckCase, type CheckId, type CheckLevel } from './checks/check.ts';
export { CHECK_COUNT, checkBoard, checkInParts, type Finding } from './checks/checkBoard.ts';
export { type FindingPlace, findingPlace } from './checks/findingPlace.ts';
export { mutedReason } from './checks/mutedReason.ts';
export { comparePersonas } from './compare/comparePersonas.ts';
export type {
  ComparedList,
  ComparedValue,
  PersonaComparison,
  SheetDifference,
  StepDifference,
  StepDifferences,
} from './compare/personaDifference.ts';
export { type BoardFile, FILE_FORMAT, type FileExtras, type FileNote } from './file/boardFile.ts';
export { boardJsonSchema } from './file/boardJsonSchema.ts';
export { MIGRATIONS, type Migrated, type Migration, migrateFile } from './file/migrations.ts';
export { PICTURE_MIMES, type PictureFile, type PictureMime } from './file/pictureFile.ts';
export { readBoardFile } from './file/readBoardFile.ts';
export { type ValidatedFile, type ValidateOptions, validateBoardFile } from './file/validateBoardFile.ts';
export { writeBoardFile } from './file/writeBoardFile.ts';
export { fileIdOf, sha256Of } from './fileId.ts';
export type { Fragment, FragmentKind } from './fragment/fragment.ts';
export { fragmentOf } from './fragment/fragmentOf.ts';
export { readFragment, writeFragment } from './fragment/fragmentText.ts';
export type { Freeze, FrozenId } from './freezing/freeze.ts';
export { freezeSchema, frozenIdSchema } from './freezing/freezeSchema.ts';
export {
  type ActorId,
  type CardId,
  type ChannelId,
  type ConnectorId,
  type DepartmentId,
  type EmotionId,
  emotionId,
  type FileId,
  type Id,
  type IdPrefix,
  type ItemId,
  type LaneId,
  type MapId,
  type MetricId,
  type PersonaId,
  type PrivateRoundId,
  type StageId,
  type StepId,
  type StepLinkId,
  type ToneRuleId,
  type VoteId,
} from './ids.ts';
export type { Repaired } from './invariants/mend.ts';
export { repairLanes } from './invariants/repairLanes.ts';
export type { Invariant, Violation } from './invariants/violation.ts';
export { repair, violations } from './invariants/violations.ts';
export { LANES, type LaneDefinition } from './lanes/lanes.ts';
export { type Ces2, ces1, ces2 } from './measures/ces.ts';
export { type Csat, csat, shareOf } from './measures/csat.ts';
export { type Curve, type CurvePoint, curveOf, meanCurve } from './measures/curveOf.ts';
export { doubtfulScale, type ScaleDoubt } from './measures/doubtfulScale.ts';
export {
  type Feelings,
  feelings,
  meanOverPersonas,
  type PersonaValence,
  peakEnd,
  readValences,
} from './measures/feelings.ts';
export { type Interval, wilson, Z95 } from './measures/interval.ts';
export { type Measurement, measureMetric } from './measures/measureMetric.ts';
export { geometricMean, type Moments, median, momentsOf, momentsOfCounts } from './measures/moments.ts';
export { type Nps, nps, npsDifference, npsOfGroups } from './measures/nps.ts';
export { type PeakAndEnd, peakAndEnd, rememberedOf } from './measures/peakAndEnd.ts';
export {
  ice,
  painPriority,
  type Quadrant,
  quadrant,
  URGENT_PAIN,
  ulwickOpportunity,
} from './measures/priorities.ts';
export { type RankedOpportunity, rankOpportunities } from './measures/rankOpportunities.ts';
export { type Answers, answersOf, readAnswers } from './measures/readAnswers.ts';
export { readNumber, type WrittenNumber } from './measures/readNumber.ts';
export { npsSampleSize, type SampleWeight, sampleWeight } from './measures/sampleSize.ts';
export { studentTQuantile } from './measures/studentT.ts';
export {
  EMOTION_SCALES,
  type EmotionScale,
  mermaidScore,
  roundValence,
  toValence,
} from './measures/valence.ts';
export {
  type Ballot,
  castBallot,
  type Tally,
  tallyVotes,
  turnout,
  type VoteRules,
  withdrawItem,
} from './measures/votes.ts';
export { cryptoRandom, newId, type Random } from './newId.ts';
export {
  compareKeys,
  compareOrder,
  compareZ,
  FIRST_ORDER,
  isOrderKey,
  orderBetween,
  ordersBetween,
} from './order/order.ts';
export { type Placement, placeAt } from './order/placeAt.ts';
export { mayBePrivate } from './privateWriting/mayBePrivate.ts';
export {
  type Blank,
  MOST_PRIVATE_CARDS,
  MOST_PRIVATE_TEXT,
  type PrivateCard,
} from './privateWriting/privateCard.ts';
export type { PrivateMode } from './privateWriting/privateMode.ts';
export {
  blankSchema,
  privateCardSchema,
  privateLanesSchema,
  privateModeSchema,
  privateWordsSchema,
} from './privateWriting/privateSchemas.ts';
export { collectionOf, DEFINITIONS, type RecordDefinition, type Variants } from './record/definitions.ts';
export { fieldsOf } from './record/fieldsOf.ts';
export { hasWords } from './record/hasWords.ts';
export { type FieldsOfRecord, type MakeContext, makeRecord } from './record/makeRecord.ts';
export { type ParsedRecord, parseRecord } from './record/parseRecord.ts';
export {
  type Reference,
  type ReferenceTarget,
  type RewriteReference,
  rewriteReferences,
} from './record/references.ts';
export { type Rewritten, rewriteIds } from './record/rewriteIds.ts';
export type { Base, Color, Iso, OrderKey, Position, Size } from './records/base.ts';
export type { Board } from './records/board.ts';
export type {
  Card,
  CardBase,
  DataPointCard,
  Evidence,
  InsightCard,
  MomentCard,
  NoteCard,
  OpportunityCard,
  PainCard,
  TouchpointCard,
  TouchpointQuality,
} from './records/card.ts';
export type { Connector, ConnectorEnd } from './records/connector.ts';
export type { Actor, Channel, Department, ToneRule } from './records/directory.ts';
export type { Emotion } from './records/emotion.ts';
export type {
  DrawingItem,
  FrameItem,
  ImageItem,
  Item,
  ItemBase,
  PersonaSheetItem,
  ShapeItem,
  StickyItem,
  TextItem,
} from './records/item.ts';
export type { JourneyMap, NorthStar } from './records/journeyMap.ts';
export type { Lane } from './records/lane.ts';
export type { Metric, MetricEvent, MetricPoint, MetricScope, Scale } from './records/metric.ts';
export type { ChannelPreference, EmpathyMap, Job, NamedValue, Persona, Trait } from './records/persona.ts';
export type { Stage } from './records/stage.ts';
export type { Step, Wait } from './records/step.ts';
export type { Handover, StepLink } from './records/stepLink.ts';
export type {
  Deletion,
  DeletionChoice,
  DeletionRefusal,
  DeletionTarget,
  Use,
} from './remove/deletion.ts';
export { deletionOf } from './remove/deletionOf.ts';
export { type Withdrawal, withdrawPersona } from './remove/withdrawPersona.ts';
export { sampleBoard } from './sample/sampleBoard.ts';
export { SAMPLE_MAP } from './sample/sampleIds.ts';
export { EPOCH, type Fields, idSchema } from './schema/scalars.ts';
export { SCHEMA_VERSION } from './schemaVersion.ts';
export { seededRandom } from './seededRandom.ts';
export {
  type AnyRecord,
  type BoardSnapshot,
  COLLECTIONS,
  type Collection,
  type RecordOf,
  type Table,
  TEXT_FIELDS,
} from './snapshot.ts';
export { BLANK } from './templates/blank.ts';
export type { Template, TemplateId, TemplateOptions } from './templates/template.ts';
export { TEMPLATES } from './templates/templates.ts';
export { cleanText, isCleanText, TEXT_LIMITS } from './text/cleanText.ts';
export { safeLink } from './text/safeLink.ts';
export { textLimit } from './text/textLimit.ts';
export * from './vocabulary/vocabulary.ts';
export { isVotable } from './votes/isVotable.ts';
export { votableIds } from './votes/votableIds.ts';
export { MOST_DOTS, type Vote, type VoteScope, type VoteTerms } from './votes/vote.ts';
export { voteSchema, voteTermsSchema } from './votes/voteSchema.ts';
export { type HeldVote, votesOf } from './votes/votesOf.ts';
export type { CheckWords } from './words/checks/checkWords.ts';
export { ENGLISH_CHECKS } from './words/checks/en.ts';
export { ENGLISH_JOURNEY } from './words/en.ts';
export type { JourneyWords, LaneWords } from './words/journeyWords.ts';
