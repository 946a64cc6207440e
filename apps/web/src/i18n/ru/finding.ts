import type { finding as english } from '../en/finding.ts';
import { format } from './format.ts';

/** Слова поиска по доске. */
export const finding: typeof english = {
  label: 'Найти на этой доске',
  hint: 'Карточка, шаг, цитата, метка…',
  next: 'Следующее',
  previous: 'Предыдущее',
  close: 'Закрыть поиск',
  results: 'Найдено на доске',
  groups: {
    cards: 'Карточки',
    steps: 'Шаги',
    stages: 'Этапы',
    emotions: 'Эмоции',
    items: 'На полотне',
    personas: 'Персоны',
    lanes: 'Дорожки',
    maps: 'Карты',
    connectors: 'Соединители',
  },
  nothing: 'Ничего не найдено',
  looking: 'Ищем…',
  count: (count) => `Найдено: ${format.number(count)}`,
  place: (index, count) => `${format.number(index)} из ${format.number(count)}`,
  more: (count) => `и ещё ${format.number(count)}`,
  tray: (lane) => `${lane}, лоток`,
  inHiddenLane: (lane) => `${lane}, скрытая дорожка`,
  openedLane: (lane) => `Дорожка «${lane}» открыта для вас`,
  inTray: (lane) => `В лотке дорожки «${lane}»: это видно в подробностях`,
  onBoard: 'Показано на доске',
  noPlace: 'На полотне этого нет: это видно в подробностях',
};
