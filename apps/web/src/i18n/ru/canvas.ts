import type { canvas as english } from '../en/canvas.ts';
import { acts } from './acts.ts';
import { details } from './details.ts';
import { fields } from './fields.ts';
import { format } from './format.ts';
import { grid } from './grid.ts';
import { pictures } from './pictures.ts';
import { shortcuts } from './shortcuts.ts';

const directions = { left: 'влево', right: 'вправо', up: 'вверх', down: 'вниз' } as const;

/** The words of the canvas, the journey grid and Details. */
export const canvas: typeof english = {
  canvas: 'Полотно',
  tools: 'Инструменты',
  toolNames: {
    select: 'Выделение',
    hand: 'Рука',
    sticky: 'Стикер',
    text: 'Текст',
    shape: 'Фигура',
    connector: 'Соединитель',
    pen: 'Перо',
    frame: 'Рамка',
    image: 'Изображение',
  },
  zoomOut: 'Уменьшить',
  zoomIn: 'Увеличить',
  zoomReset: 'Масштаб 100 %',
  fit: 'Вся доска',
  minimap: 'Миникарта',
  zoomValue: (percent) => format.percent(percent),

  journeyMap: 'Карта пути',
  inSight: 'На виду',
  moreInSight: (count) => `И ещё ${count}; в видах «Таблица» и «Структура» есть всё`,

  cardKinds: {
    note: 'Заметка',
    touchpoint: 'Точка контакта',
    pain: 'Болевая точка',
    moment: 'Момент истины',
    opportunity: 'Возможность',
    quote: 'Цитата',
    insight: 'Инсайт',
    question: 'Вопрос',
    dataPoint: 'Данные',
    image: 'Картинка',
  },
  itemKinds: {
    sticky: 'Стикер',
    text: 'Текст',
    shape: 'Фигура',
    image: 'Изображение',
    frame: 'Рамка',
    drawing: 'Рисунок',
    personaSheet: 'Карточка персоны',
  },
  shapeForms: {
    rectangle: 'Прямоугольник',
    rounded: 'Скруглённый прямоугольник',
    ellipse: 'Эллипс',
    diamond: 'Ромб',
    triangle: 'Треугольник',
    hexagon: 'Шестиугольник',
  },
  faces: ['Очень плохо', 'Плохо', 'Нейтрально', 'Хорошо', 'Очень хорошо'],
  untitledMap: 'Карта без названия',
  untitledStage: 'Этап без названия',
  untitledStep: 'Шаг без названия',
  untitledLane: 'Дорожка без названия',
  untitledPersona: 'Персона без имени',
  chipName: (name, archetype) => (archetype ? `${name}, ${archetype}` : name),
  emptyCard: (kind) => `${kind}, без текста`,
  cellName: (step, lane) => `${step}, ${lane}`,
  emotionName: (step, persona) => `${step}, ${persona}`,
  addEmotion: (step, persona) => `Добавить эмоцию: ${step}, ${persona}`,
  wordOf: (name) => `Слово: ${name}`,
  reasonOf: (name) => `Причина: ${name}`,
  wordHint: 'Одно слово',
  reasonHint: 'Почему?',
  stages: 'Этапы',
  steps: 'Шаги',
  stageHint: 'Назовите этап',
  stepHint: 'Назовите шаг',
  laneHint: 'Назовите дорожку',
  mapHint: 'Назовите карту',
  cardHint: 'Пишите',
  nameOf: (title) => `Название: ${title}`,
  textOf: (title) => `Текст: ${title}`,
  addStepAfter: (title) => `Добавить шаг после: ${title}`,
  addStageAfter: (title) => `Добавить этап после: ${title}`,
  addLaneAfter: (title) => `Добавить дорожку после: ${title}`,
  addCardTo: (step) => `Добавить карточку: ${step}`,
  addFirstStage: 'Добавить этап',
  addFirstStep: (stage) => `Добавить шаг: ${stage}`,
  addFirstLane: 'Добавить дорожку',
  laneKinds: 'Виды дорожек',
  channels: 'Каналы',
  movedTo: (step, lane, index, count) => `теперь здесь: ${step}, ${lane}, ${index} из ${count}`,
  movedBy: (name, direction) => `${name}: сдвинуто ${directions[direction]}`,
  becameSticky: 'Карточка стала стикером',
  becameCardShort: 'Стикер стал карточкой',
  deleted: (count) => (count === 1 ? 'Удалено' : `Удалено: ${format.number(count)}`),

  sticky: 'Стикер',
  stickyBy: (author, text) => `${text}, автор: ${author}`,
  emptyItem: (kind) => `${kind}, без текста`,
  personaSheet: (name) => `Персона: ${name}`,
  connectorFrom: 'Потяните, чтобы соединить',
  resize: 'Изменить размер',
  somebody: 'Кто-то',

  deleteStage: {
    title: (name) => `Удалить этап «${name}»?`,
    move: (stage) => `Перенести его шаги в этап «${stage}»`,
    contents: 'Удалить и его шаги, и всё, что в них',
    confirm: 'Удалить этап',
  },
  deleteStep: {
    title: (name) => `Удалить шаг «${name}»?`,
    tray: 'Оставить его карточки в лотках дорожек',
    contents: 'Удалить и его карточки',
    confirm: 'Удалить шаг',
    keeps: (count) =>
      `В нём ${format.form(count, 'лежит', 'лежат', 'лежит')} ${format.plural(count, 'карточка', 'карточки', 'карточек')}.`,
  },
  pasted: (count) => (count === 1 ? 'Вставлено' : `Вставлено: ${format.number(count)}`),
  pasteRange: {
    title: 'Диапазон больше, чем карта от этого места',
    says: (fits, lost) =>
      `Место есть для ${format.plural(fits, 'ячейки', 'ячеек', 'ячеек')}, ` +
      `нет для ${format.plural(lost, 'ячейки', 'ячеек', 'ячеек')}. ` +
      'Сначала добавьте шаги или дорожки либо вставьте то, что помещается.',
    confirm: (fits) => `Вставить ${format.number(fits)}`,
  },
  deleteChoice: 'Что будет с содержимым',
  cancel: 'Отмена',

  acts,
  details,
  fields,
  grid,
  pictures,
  shortcuts,
};
