/**
 * The closed word lists of the model. Each list is the single source of its type, its schema and its menu;
 * the order is the order in menus.
 */
export const MAP_TYPES = ['journey', 'blueprint', 'dayInLife', 'lifecycle'] as const;
export const MAP_STATES = ['current', 'future'] as const;
export const MAP_BASES = ['assumption', 'partial', 'research'] as const;
export const MAP_STATUSES = ['draft', 'agreed', 'archived'] as const;

export const STEP_INTENTS = [
  'browse',
  'learn',
  'feedback',
  'buy',
  'redeem',
  'getInfo',
  'cancel',
  'change',
  'other',
] as const;
export const STEP_LINK_KINDS = ['next', 'alternative', 'loop', 'exit'] as const;
export const CONTEXT_CARRIED = ['yes', 'partly', 'no'] as const;

export const LANE_TYPES = [
  'doing',
  'thinking',
  'feeling',
  'saying',
  'touchpoints',
  'channels',
  'emotionCurve',
  'momentsOfTruth',
  'painPoints',
  'opportunities',
  'evidence',
  'metrics',
  'storyboard',
  'physicalEvidence',
  'customerActions',
  'frontstage',
  'backstage',
  'support',
  'interface',
  'emotionalIntent',
  'dataPoints',
  'content',
  'ownership',
  'jobs',
  'motivation',
  'questions',
  'barriers',
  'custom',
] as const;
export const SEPARATORS = ['interaction', 'visibility', 'internalInteraction'] as const;

export const CARD_KINDS = [
  'note',
  'touchpoint',
  'pain',
  'moment',
  'opportunity',
  'quote',
  'insight',
  'question',
  'dataPoint',
  'image',
] as const;
export const EVIDENCE_STATES = ['assumed', 'anecdote', 'quote', 'observed', 'measured'] as const;
export const PERSONALISATIONS = ['none', 'segment', 'individual'] as const;
export const PAIN_CAUSES = [
  'hardNavigation',
  'belowExpectation',
  'slowService',
  'irrelevantMarketing',
  'notRecognised',
  'longWait',
  'needsNotUnderstood',
  'unresolved',
  'tooMuchAutomation',
  'impersonal',
  'disrespect',
  'inconsistentChannels',
  'other',
] as const;
export const PAIN_STATUSES = ['open', 'accepted', 'resolved'] as const;
export const MOMENTS = ['stimulus', 'zmot', 'fmot', 'smot', 'tmot', 'custom'] as const;
export const KANO_CLASSES = [
  'mustBe',
  'oneDimensional',
  'attractive',
  'indifferent',
  'reverse',
  'questionable',
] as const;
export const OPPORTUNITY_STATUSES = ['idea', 'planned', 'doing', 'done', 'dropped'] as const;
export const INSIGHT_KINDS = ['observation', 'statistic', 'openAnswer', 'assumption'] as const;
export const SENSITIVITIES = ['none', 'personal', 'special'] as const;
export const EMOTION_SOURCES = ['observed', 'reported', 'assumed'] as const;

export const PERSONA_BASES = ['assumption', 'qualitative', 'quantitative', 'mixed'] as const;
export const PERSONA_ROLES = ['user', 'buyer', 'influencer', 'approver', 'blocker'] as const;
export const JOB_KINDS = ['functional', 'emotional', 'social'] as const;

export const CHANNEL_GROUPS = [
  'digital-owned',
  'digital-shared',
  'paid',
  'human',
  'physical',
  'peer',
  'other',
] as const;
export const CHANNEL_DIRECTIONS = ['in', 'out', 'both'] as const;
export const CHANNEL_CONTROLS = ['owned', 'paid', 'earned', 'partner'] as const;
export const ACTOR_KINDS = ['frontOffice', 'backOffice', 'partner', 'technology'] as const;

export const METRIC_KINDS = [
  'nps',
  'csat',
  'ces1',
  'ces2',
  'thumbs',
  'taskSuccess',
  'timeOnTask',
  'conversion',
  'churn',
  'repeatShare',
  'count',
  'custom',
] as const;
export const HEART_DIMENSIONS = ['happiness', 'engagement', 'adoption', 'retention', 'taskSuccess'] as const;
export const METRIC_SCOPES = ['map', 'stage', 'step', 'card'] as const;

export const ITEM_TYPES = [
  'sticky',
  'text',
  'shape',
  'image',
  'frame',
  'drawing',
  'personaSheet',
  'unknown',
] as const;
export const SHAPE_FORMS = ['rectangle', 'rounded', 'ellipse', 'diamond', 'triangle', 'hexagon'] as const;
export const SHAPE_FILLS = ['none', 'tint', 'solid'] as const;
export const CONNECTOR_SIDES = ['top', 'right', 'bottom', 'left'] as const;
export const CONNECTOR_HEADS = ['none', 'end', 'start', 'both'] as const;
export const CONNECTOR_DASHES = ['solid', 'dashed', 'dotted'] as const;
export const CONNECTOR_LINES = ['curved', 'straight', 'elbow'] as const;

export type MapType = (typeof MAP_TYPES)[number];
export type MapState = (typeof MAP_STATES)[number];
export type MapBasis = (typeof MAP_BASES)[number];
export type MapStatus = (typeof MAP_STATUSES)[number];
export type StepIntent = (typeof STEP_INTENTS)[number];
export type StepLinkKind = (typeof STEP_LINK_KINDS)[number];
export type ContextCarried = (typeof CONTEXT_CARRIED)[number];
export type LaneType = (typeof LANE_TYPES)[number];
export type Separator = (typeof SEPARATORS)[number];
export type CardKind = (typeof CARD_KINDS)[number];
export type EvidenceState = (typeof EVIDENCE_STATES)[number];
export type Personalisation = (typeof PERSONALISATIONS)[number];
export type PainCause = (typeof PAIN_CAUSES)[number];
export type PainStatus = (typeof PAIN_STATUSES)[number];
export type MomentKind = (typeof MOMENTS)[number];
export type KanoClass = (typeof KANO_CLASSES)[number];
export type OpportunityStatus = (typeof OPPORTUNITY_STATUSES)[number];
export type InsightKind = (typeof INSIGHT_KINDS)[number];
export type Sensitivity = (typeof SENSITIVITIES)[number];
export type EmotionSource = (typeof EMOTION_SOURCES)[number];
export type PersonaBasis = (typeof PERSONA_BASES)[number];
export type PersonaRole = (typeof PERSONA_ROLES)[number];
export type JobKind = (typeof JOB_KINDS)[number];
export type ChannelGroup = (typeof CHANNEL_GROUPS)[number];
export type ChannelDirection = (typeof CHANNEL_DIRECTIONS)[number];
export type ChannelControl = (typeof CHANNEL_CONTROLS)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type MetricKind = (typeof METRIC_KINDS)[number];
export type HeartDimension = (typeof HEART_DIMENSIONS)[number];
export type MetricScopeKind = (typeof METRIC_SCOPES)[number];
export type ItemType = (typeof ITEM_TYPES)[number];
export type ShapeForm = (typeof SHAPE_FORMS)[number];
export type ShapeFill = (typeof SHAPE_FILLS)[number];
export type ConnectorSide = (typeof CONNECTOR_SIDES)[number];
export type ConnectorHeads = (typeof CONNECTOR_HEADS)[number];
export type ConnectorDash = (typeof CONNECTOR_DASHES)[number];
export type ConnectorLine = (typeof CONNECTOR_LINES)[number];
