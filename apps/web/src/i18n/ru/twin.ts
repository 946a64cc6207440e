import type { twin as english } from '../en/twin.ts';
import { format } from './format.ts';

/** The words that table and outline share. */
export const twin: typeof english = {
  loading: 'Открываем вид',
  noMaps: {
    title: 'Карты пока нет',
    lead: 'Карта показывает путь клиента шаг за шагом. Начните с трёх пустых этапов и называйте их по ходу дела.',
    reader: 'На этой доске пока никто не создал карту.',
    add: 'Добавить карту',
  },
  somebody: 'Кто-то',
  // In the accusative: they follow a verb.
  kinds: {
    maps: 'карту',
    stages: 'этап',
    steps: 'шаг',
    stepLinks: 'связь шагов',
    lanes: 'дорожку',
    cards: 'карточку',
    emotions: 'эмоцию',
    personas: 'персону',
    metrics: 'метрику',
    items: 'заметку на доске',
    connectors: 'соединитель',
    channels: 'канал',
    actors: 'участника',
    departments: 'отдел',
    toneRules: 'правило тона',
  },
  quoted: (text) => `«${text}»`,
  news: {
    added: (who, what) => `${who} добавляет ${what}`,
    changed: (who, what) => `${who} меняет ${what}`,
    deleted: (who, what) => `${who} удаляет ${what}`,
  },
  andMore: (sentence, more) =>
    more === 0
      ? sentence
      : `${sentence}; и ещё ${format.plural(more, 'изменение', 'изменения', 'изменений')}`,
  selectedBy: (who) => `Здесь ${who}`,
  actions: (name) => `Действия: ${name}`,
  edit: 'Изменить',
  insertBefore: {
    stage: 'Вставить этап перед',
    step: 'Вставить шаг перед',
    lane: 'Вставить дорожку выше',
  },
  insertAfter: {
    stage: 'Вставить этап после',
    step: 'Вставить шаг после',
    lane: 'Вставить дорожку ниже',
  },
  newCard: 'Новая карточка ниже',
  move: {
    left: 'Сдвинуть влево',
    right: 'Сдвинуть вправо',
    up: 'Сдвинуть вверх',
    down: 'Сдвинуть вниз',
  },
  delete: 'Удалить',
  addCard: (step, lane) => `Добавить карточку: ${step}, ${lane}`,
  spans: (count) => format.plural(count, 'шаг', 'шага', 'шагов'),
  severity: (severity, frequency) => `${severity} × ${frequency}`,
  rating: (impact, effort) => `${impact ?? '–'} : ${effort ?? '–'}`,
  usedBy: (who) => `${who}: `,
  offered: 'Доступно: ',
  setEmotion: (face, name) => `${face}: ${name}`,
  removeEmotion: (name) => `Убрать эмоцию: ${name}`,
  sample: (n) => `n = ${format.number(n)}`,
};
