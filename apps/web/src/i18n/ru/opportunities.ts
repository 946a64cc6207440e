import type { opportunities as english } from '../en/opportunities.ts';
import { format } from './format.ts';

export const opportunities: typeof english = {
  title: 'Возможности',
  count: (count) => format.plural(count, 'возможность', 'возможности', 'возможностей'),
  add: 'Добавить возможность',
  map: 'Карта',
  allMaps: 'Все карты',
  stage: 'Этап',
  allStages: 'Все этапы',
  matrix: 'Эффект и усилия',
  impact: 'Эффект',
  effort: 'Усилия',
  quadrants: {
    quickWin: 'Быстрые победы',
    bigBet: 'Крупные ставки',
    fillIn: 'Мелочи',
    avoid: 'Неблагодарные задачи',
    unsorted: 'Без оценки',
  },
  tray: 'Пока без оценки',
  trayHint: 'Перетащите их на поле или нажмите на одной из них стрелку.',
  trayEmpty: 'Всё оценено.',
  rated: (impact, effort, quadrant) =>
    `эффект ${impact}, усилия ${effort}, ${quadrant.toLocaleLowerCase('ru')}`,
  half: (impact, effort) => `эффект ${impact ?? '–'}, усилия ${effort ?? '–'}`,
  notRated: 'без оценки',
  keys: 'Стрелки меняют эффект и усилия. Enter позволяет писать, Backspace убирает числа.',
  ranking: 'Порядок',
  ranked: 'Возможности по месту',
  rank: 'Место',
  opportunity: 'Возможность',
  score: 'ICE',
  scoreHint:
    'Эффект × уверенность × (6 − усилия). Если об уверенности ничего не сказано, она считается за 3.',
  guessed: (score) => `около ${score}`,
  sortBy: (column) => `Сортировать: ${column}`,
  showOnBoard: (name) => `Показать на доске: ${name}`,
  untitled: 'Возможность без слов',
  noStep: 'Пока без шага',
  empty: {
    title: 'Возможностей пока нет',
    lead: 'Возможность спрашивает «Как нам…?» о болевой точке или желании. Напишите + в начале карточки или добавьте первую здесь, а потом взвесьте, что она даёт и чего стоит.',
    reader: 'На этой доске пока никто не записал возможность.',
    filtered: 'Здесь нет возможностей. Выберите другую карту или этап.',
    noMap: 'На этой доске пока нет карты. Сначала создайте её на доске.',
  },
};
