import type {
  EvidenceState,
  Job,
  JourneyWords,
  MapState,
  MapType,
  MomentKind,
  PersonaBasis,
  Separator,
} from '@wayline/domain';

/** What a drawing says besides what people wrote, in one language: on the screen and on paper alike. */
export interface SceneWords {
  /** BCP 47 */
  readonly language: string;
  readonly journey: JourneyWords;
  /** A whole number with its thousands set apart. */
  number(value: number): string;
  decimal(value: number, digits: number): string;
  percent(hundredths: number): string;
  /** "Sep 2026"; `month` is 1–12. */
  month(month: number, year: number): string;
  /** "22 Nov 2026" of a moment, in UTC. */
  day(date: Date): string;
  quoted(text: string): string;

  readonly stage: string;
  readonly step: string;
  readonly untitledMap: string;
  readonly untitledStage: string;
  readonly untitledStep: string;
  /** "Service blueprint, future state.": the bold beginning of the line under a map's title. */
  mapState(type: MapType, state: MapState): string;
  readonly evidence: string;
  readonly evidenceStates: Readonly<Record<EvidenceState, string>>;
  readonly separators: Readonly<Record<Separator, string>>;
  readonly moments: Readonly<Record<MomentKind, string>>;
  readonly makeOrBreak: string;
  cards(count: number): string;
  votes(count: number): string;
  inTray(count: number): string;
  switches(count: number): string;
  /** Of the switches: goes on after `switches`. */
  losing(count: number): string;
  /** Goes on after `losing`. */
  readonly mustRepeat: string;
  readonly noAnswers: string;
  /** There are some, but not enough to say a number. */
  readonly tooFewAnswers: string;
  readonly indicative: string;

  jobsToBeDone(count: number): string;
  readonly goals: string;
  readonly frustrations: string;
  readonly traits: string;
  readonly bases: Readonly<Record<PersonaBasis, string>>;
  /** How each part of a job begins, and what it begins with already where its writer wrote that too. */
  readonly job: Readonly<
    Record<keyof Pick<Job, 'when' | 'want' | 'soThat'>, readonly [lead: string, already: RegExp]>
  >;
  readonly personaGone: string;
  /** Stands in place of something that this version cannot read. */
  readonly unreadable: string;

  readonly poster: {
    readonly title: string;
    readonly footer: string;
    readonly howToRead: string;
    readonly measured: string;
    readonly mustRepeat: string;
    readonly moment: string;
    readonly channelOffered: string;
    personas(count: number): string;
    readonly steps: string;
    stepsInStages(steps: number, stages: number): string;
    readonly coverage: string;
    target(metric: string): string;
    readonly stateOf: string;
    handOvers(losing: number): string;
    worstPain(severity: number, frequency: number, step: string | undefined): string;
    behindPersonas(people: number): string;
    inEvidence(people: number): string;
    answers(count: number): string;
  };
  /** What a picture is, for who cannot see it. */
  readonly picture: {
    readonly connector: string;
    readonly item: string;
    readonly empty: string;
    map(stages: number, steps: number, lanes: number): string;
    board(maps: number, personas: number, items: number): string;
    poster(stages: number, steps: number, personas: number): string;
  };
}
