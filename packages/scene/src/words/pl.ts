import type { MapType } from '@wayline/domain';
import { POLISH_JOURNEY } from '@wayline/domain/words/pl';
import { grouped } from './grouped.ts';
import type { SceneWords } from './sceneWords.ts';
import { slavicForm } from './slavicForm.ts';

const MONTHS: readonly string[] = [
  'sty',
  'lut',
  'mar',
  'kwi',
  'maj',
  'cze',
  'lip',
  'sie',
  'wrz',
  'paź',
  'lis',
  'gru',
];
const STATES = { current: 'Stan obecny', future: 'Stan docelowy' } as const;
const TYPES: Readonly<Record<MapType, string>> = {
  journey: '',
  blueprint: 'Service blueprint',
  dayInLife: 'Dzień z życia',
  lifecycle: 'Cykl życia klienta',
};

// Polish sets thousands apart from five digits on.
const number = (value: number): string => grouped(value, '\u00a0', 5);
const form = (count: number, one: string, few: string, many: string): string =>
  slavicForm(count, (value) => value === 1, [one, few, many]);
const counted = (count: number, one: string, few: string, many: string): string =>
  `${number(count)} ${form(count, one, few, many)}`;
const stages = (count: number): string => counted(count, 'etap', 'etapy', 'etapów');
const steps = (count: number): string => counted(count, 'krok', 'kroki', 'kroków');
const personas = (count: number): string => counted(count, 'persona', 'persony', 'person');

/** A drawing's words in Polish. */
export const POLISH_SCENE: SceneWords = {
  language: 'pl',
  journey: POLISH_JOURNEY,
  number,
  decimal: (value, digits) => value.toFixed(digits).replace('.', ','),
  percent: (hundredths) => `${Math.round(hundredths)}%`,
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  day: (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  quoted: (text) => `„${text}”`,

  stage: 'Etap',
  step: 'Krok',
  untitledMap: 'Mapa bez tytułu',
  untitledStage: 'Etap bez nazwy',
  untitledStep: 'Krok bez nazwy',
  mapState: (type, state) =>
    TYPES[type] ? `${TYPES[type]}, ${STATES[state].toLowerCase()}.` : `${STATES[state]}.`,
  evidence: 'Dowody',
  evidenceStates: {
    assumed: 'Założenie',
    anecdote: 'Anegdota',
    quote: 'Cytat',
    observed: 'Obserwacja',
    measured: 'Pomiar',
  },
  separators: {
    interaction: 'Linia interakcji',
    visibility: 'Linia widoczności',
    internalInteraction: 'Linia interakcji wewnętrznej',
  },
  moments: {
    stimulus: 'Bodziec',
    zmot: 'ZMOT',
    fmot: 'FMOT',
    smot: 'SMOT',
    tmot: 'TMOT',
    custom: 'Moment prawdy',
  },
  makeOrBreak: 'Decydujący',
  cards: (count) => counted(count, 'karta', 'karty', 'kart'),
  votes: (count) => counted(count, 'głos', 'głosy', 'głosów'),
  inTray: (count) => `${number(count)} w zasobniku`,
  switches: (count) =>
    count === 0 ? 'Bez zmian kanału' : counted(count, 'zmiana kanału', 'zmiany kanału', 'zmian kanału'),
  losing: (count) => counted(count, 'gubi kontekst', 'gubią kontekst', 'gubi kontekst'),
  mustRepeat: ', klient musi powtarzać',
  noAnswers: 'Jeszcze bez odpowiedzi',
  tooFewAnswers: 'Za mało odpowiedzi',
  indicative: 'orientacyjnie',

  jobsToBeDone: (count) => (count > 1 ? 'Zadania do wykonania' : 'Zadanie do wykonania'),
  goals: 'Cele',
  frustrations: 'Frustracje',
  traits: 'Cechy',
  bases: {
    assumption: 'Założenia',
    qualitative: 'Jakościowa',
    quantitative: 'Ilościowa',
    mixed: 'Mieszana',
  },
  job: {
    when: ['Gdy', /^(gdy|kiedy)(?!\p{L})/iu],
    want: ['chcę', /^(chcę|potrzebuję)(?!\p{L})/iu],
    soThat: ['aby móc', /^(aby|żeby|by)(?!\p{L})/iu],
  },
  personaGone: 'Tej persony nie ma już na tablicy',
  unreadable: 'Tego nie da się tu odczytać. Zostaje bez zmian: nowsza wersja Wayline może to pokazać.',

  poster: {
    title: 'Tytuł',
    footer: 'Stopka',
    howToRead: 'Jak czytać tę mapę',
    measured: 'Pomiar, 95%',
    mustRepeat: 'Musi powtarzać',
    moment: 'Moment prawdy',
    channelOffered: 'Kanał dostępny',
    personas: (count) => (count === 1 ? 'Persona' : 'Persony'),
    steps: 'Kroki',
    stepsInStages: (count, inStages) =>
      `${number(count)} w ${number(inStages)} ${inStages === 1 ? 'etapie' : 'etapach'}`,
    coverage: 'Pokrycie dowodami',
    target: (metric) => `Cel, ${metric}`,
    stateOf: 'Stan na',
    handOvers: (losing) =>
      counted(losing, 'przekazanie gubi kontekst', 'przekazania gubią kontekst', 'przekazań gubi kontekst'),
    worstPain: (severity, frequency, step) =>
      `najgorsza bolączka ${severity} × ${frequency}${step ? ` w kroku „${step}”` : ''}`,
    behindPersonas: (people) => `${number(people)} za personami`,
    inEvidence: (people) => `${number(people)} w dowodach`,
    answers: (count) => counted(count, 'odpowiedź', 'odpowiedzi', 'odpowiedzi'),
  },
  picture: {
    connector: 'Łącznik',
    item: 'Element',
    empty: 'Pusta tablica.',
    map: (stageCount, stepCount, lanes) =>
      `Mapa podróży: ${stages(stageCount)}, ${steps(stepCount)}, ${counted(lanes, 'tor', 'tory', 'torów')}.`,
    board: (maps, personaCount, items) =>
      `Tablica: ${[
        maps > 0 && counted(maps, 'mapa podróży', 'mapy podróży', 'map podróży'),
        personaCount > 0 && personas(personaCount),
        items > 0 && counted(items, 'element', 'elementy', 'elementów'),
      ]
        .filter(Boolean)
        .join(', ')}.`,
    poster: (stageCount, stepCount, personaCount) =>
      `Plakat mapy podróży: ${stages(stageCount)}, ${steps(stepCount)}, ${personas(personaCount)}.`,
  },
};
