import type { MapType } from '@wayline/domain';
import { RUSSIAN_JOURNEY } from '@wayline/domain/words/ru';
import { grouped } from './grouped.ts';
import type { SceneWords } from './sceneWords.ts';
import { slavicForm } from './slavicForm.ts';

const MONTHS: readonly string[] = [
  'янв.',
  'февр.',
  'март',
  'апр.',
  'май',
  'июнь',
  'июль',
  'авг.',
  'сент.',
  'окт.',
  'нояб.',
  'дек.',
];
/** Months after a day stand in the genitive. */
const DAY_MONTHS = MONTHS.with(2, 'марта').with(4, 'мая').with(5, 'июня').with(6, 'июля');
const STATES = { current: 'Как есть', future: 'Как будет' } as const;
const TYPES: Readonly<Record<MapType, string>> = {
  journey: '',
  blueprint: 'Сервис-блюпринт',
  dayInLife: 'День из жизни',
  lifecycle: 'Жизненный цикл клиента',
};

const number = (value: number): string => grouped(value, '\u00a0', 5);
const form = (count: number, one: string, few: string, many: string): string =>
  slavicForm(count, (value) => value % 10 === 1 && value % 100 !== 11, [one, few, many]);
const counted = (count: number, one: string, few: string, many: string): string =>
  `${number(count)} ${form(count, one, few, many)}`;
const stages = (count: number): string => counted(count, 'этап', 'этапа', 'этапов');
const steps = (count: number): string => counted(count, 'шаг', 'шага', 'шагов');
const personas = (count: number): string => counted(count, 'персона', 'персоны', 'персон');

/** A drawing's words in Russian. */
export const RUSSIAN_SCENE: SceneWords = {
  language: 'ru',
  journey: RUSSIAN_JOURNEY,
  number,
  decimal: (value, digits) => value.toFixed(digits).replace('.', ','),
  percent: (hundredths) => `${Math.round(hundredths)}\u00a0%`,
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  day: (date) => `${date.getUTCDate()} ${DAY_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  quoted: (text) => `«${text}»`,

  stage: 'Этап',
  step: 'Шаг',
  untitledMap: 'Карта без названия',
  untitledStage: 'Этап без названия',
  untitledStep: 'Шаг без названия',
  mapState: (type, state) =>
    TYPES[type] ? `${TYPES[type]}, ${STATES[state].toLowerCase()}.` : `${STATES[state]}.`,
  evidence: 'Свидетельства',
  evidenceStates: {
    assumed: 'Предположение',
    anecdote: 'Рассказ',
    quote: 'Цитата',
    observed: 'Наблюдение',
    measured: 'Измерение',
  },
  separators: {
    interaction: 'Линия взаимодействия',
    visibility: 'Линия видимости',
    internalInteraction: 'Линия внутреннего взаимодействия',
  },
  moments: {
    stimulus: 'Стимул',
    zmot: 'ZMOT',
    fmot: 'FMOT',
    smot: 'SMOT',
    tmot: 'TMOT',
    custom: 'Момент истины',
  },
  makeOrBreak: 'Решающий',
  cards: (count) => counted(count, 'карточка', 'карточки', 'карточек'),
  votes: (count) => counted(count, 'голос', 'голоса', 'голосов'),
  inTray: (count) => `${number(count)} в лотке`,
  switches: (count) =>
    count === 0 ? 'Без смены канала' : counted(count, 'смена канала', 'смены канала', 'смен канала'),
  losing: (count) => counted(count, 'теряет контекст', 'теряют контекст', 'теряют контекст'),
  mustRepeat: ', клиент повторяет',
  noAnswers: 'Ответов пока нет',
  tooFewAnswers: 'Мало ответов',
  indicative: 'ориентировочно',

  jobsToBeDone: (count) => (count > 1 ? 'Работы' : 'Работа'),
  goals: 'Цели',
  frustrations: 'Разочарования',
  traits: 'Черты',
  bases: {
    assumption: 'Предположения',
    qualitative: 'Качественная',
    quantitative: 'Количественная',
    mixed: 'Смешанная',
  },
  job: {
    when: ['Когда', /^(когда|если)(?!\p{L})/iu],
    want: ['я хочу', /^(я хочу|хочу|мне нужно)(?!\p{L})/iu],
    soThat: ['чтобы', /^чтобы(?!\p{L})/iu],
  },
  personaGone: 'Этой персоны больше нет на доске',
  unreadable: 'Здесь это прочитать нельзя. Всё остаётся как есть: новая версия Wayline может это показать.',

  poster: {
    title: 'Заголовок',
    footer: 'Подвал',
    howToRead: 'Как читать эту карту',
    measured: 'Измерение, 95\u00a0%',
    mustRepeat: 'Приходится повторять',
    moment: 'Момент истины',
    channelOffered: 'Доступный канал',
    personas: (count) => (count === 1 ? 'Персона' : 'Персоны'),
    steps: 'Шаги',
    stepsInStages: (count, inStages) =>
      `${number(count)} в ${number(inStages)} ${form(inStages, 'этапе', 'этапах', 'этапах')}`,
    coverage: 'Подтверждено',
    target: (metric) => `Цель, ${metric}`,
    stateOf: 'Состояние на',
    handOvers: (losing) =>
      counted(losing, 'передача теряет контекст', 'передачи теряют контекст', 'передач теряют контекст'),
    worstPain: (severity, frequency, step) =>
      `худшая болевая точка ${severity} × ${frequency}${step ? ` на шаге «${step}»` : ''}`,
    behindPersonas: (people) => `${number(people)} за персонами`,
    inEvidence: (people) => `${number(people)} в свидетельствах`,
    answers: (count) => counted(count, 'ответ', 'ответа', 'ответов'),
  },
  picture: {
    connector: 'Соединитель',
    item: 'Элемент',
    empty: 'Пустая доска.',
    map: (stageCount, stepCount, lanes) =>
      `Карта пути: ${stages(stageCount)}, ${steps(stepCount)}, ${counted(lanes, 'дорожка', 'дорожки', 'дорожек')}.`,
    board: (maps, personaCount, items) =>
      `Доска: ${[
        maps > 0 && counted(maps, 'карта пути', 'карты пути', 'карт пути'),
        personaCount > 0 && personas(personaCount),
        items > 0 && counted(items, 'элемент', 'элемента', 'элементов'),
      ]
        .filter(Boolean)
        .join(', ')}.`,
    poster: (stageCount, stepCount, personaCount) =>
      `Плакат карты пути: ${stages(stageCount)}, ${steps(stepCount)}, ${personas(personaCount)}.`,
  },
};
