import type { AnyRecord, Collection, RecordOf } from '@wayline/domain';

/** The collections whose records carry words of people. */
export type FindableCollection = Extract<
  Collection,
  'cards' | 'steps' | 'stages' | 'emotions' | 'items' | 'personas' | 'lanes' | 'maps' | 'connectors'
>;

/** They, in the order of the list's groups. */
export const FINDABLE: readonly FindableCollection[] = [
  'cards',
  'steps',
  'stages',
  'emotions',
  'items',
  'personas',
  'lanes',
  'maps',
  'connectors',
];

type Texts = readonly (string | number | undefined)[];

/** What of a record can be found: first what it is called, then what else is written on it. */
const TEXTS: { readonly [C in FindableCollection]: (record: RecordOf[C]) => Texts } = {
  cards: (card) => [
    card.text,
    ...card.tags,
    card.evidence.source,
    card.url,
    ...(card.kind === 'insight' ? [card.figure, card.participant] : []),
    ...(card.kind === 'dataPoint' ? [card.system] : []),
  ],
  steps: ({ name, description, emotionalIntent }) => [name, description, emotionalIntent],
  stages: ({ name, customerGoal, duration }) => [name, customerGoal, duration],
  emotions: ({ word, reason }) => [word, reason],
  items: (item) => [item.text, ...(item.type === 'sticky' ? [item.author, item.url] : [])],
  personas: (persona) => [
    persona.name,
    persona.archetype,
    persona.quote,
    persona.bio,
    persona.segment,
    persona.tone,
    ...persona.goals,
    ...persona.needs,
    ...persona.frustrations,
    ...persona.motivations,
    ...persona.behaviours,
    ...persona.jobs.flatMap(({ when, want, soThat }) => [when, want, soThat]),
    ...Object.values(persona.empathy ?? {}).flat(),
    ...persona.demographics.map(({ value }) => value),
    ...persona.custom.flatMap(({ name, value }) => [name, value]),
    ...persona.devices,
    ...persona.sources,
  ],
  lanes: ({ title }) => [title],
  maps: ({ title, description, scenario, goal, expectations, valueProposition, northStar }) => [
    title,
    scenario,
    goal,
    description,
    expectations,
    valueProposition,
    northStar?.text,
  ],
  connectors: ({ label }) => [label],
};

/** The texts of a record, empty ones left out. */
export function textsOf<C extends FindableCollection>(collection: C, record: RecordOf[C]): readonly string[] {
  return TEXTS[collection](record).flatMap((text) => (text === undefined || text === '' ? [] : String(text)));
}

/** Who owns a record, by id; nobody where it cannot be owned. */
export function ownerOf(record: AnyRecord): string | undefined {
  return 'ownerId' in record ? record.ownerId : undefined;
}
