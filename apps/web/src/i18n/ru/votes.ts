import type { votes as english } from '../en/votes.ts';
import { format } from './format.ts';

const dots = (count: number): string => format.plural(count, 'точка', 'точки', 'точек');
const people = (count: number): string => format.plural(count, 'человек', 'человека', 'человек');
const things = (count: number): string => format.plural(count, 'объект', 'объекта', 'объектов');

/** Слова голосований точками. */
export const votes: typeof english = {
  bar: 'Идёт голосование',
  untitled: 'Голосование точками',
  started: (by, title, count) => `${by} начинает голосование «${title}». У вас ${dots(count)}.`,
  isOpen: (title, left) => `Идёт голосование «${title}». У вас осталось: ${dots(left)}.`,
  myDots: (left, budget) => `Осталось ${left} из ${budget}`,
  left: (left) => `осталось ${left}`,
  watching: 'Это голосование можно только смотреть',
  turnout: (voted, all) => `Проголосовали ${voted} из ${format.number(all)}`,
  voted: (voted) =>
    format.plural(voted, 'человек проголосовал', 'человека проголосовали', 'человек проголосовали'),
  hint: 'V ставит точку, Shift+V забирает',
  list: 'Список',
  end: 'Завершить',
  ending: {
    title: 'Завершить голосование?',
    lead: 'После этого никто не сможет поставить или забрать точку. Итоги увидят все.',
    waiting: (count) => `Ещё не голосовали: ${people(count)}.`,
    keep: 'Продолжить',
  },
  ended: (title) => `Голосование «${title}» завершено`,
  showResults: 'Показать итоги',

  give: (name) => `Поставить точку: «${name}»`,
  take: (name) => `Забрать точку: «${name}»`,
  about: (mine, all) =>
    [`ваши: ${dots(mine)}`, all === undefined ? '' : `всего: ${dots(all)}`].filter(Boolean).join(', '),
  put: (count, most, name, left) => `«${name}»: ${count} из ${most}, осталось ${left}`,
  taken: (count, name, left) => `«${name}»: ${dots(count)}, осталось ${left}`,
  usedUp: (budget) =>
    budget === 1
      ? 'Ваша точка уже поставлена. Сначала заберите её.'
      : `Все точки (${budget}) уже поставлены. Сначала заберите одну.`,
  full: (most) =>
    `В этом голосовании не больше ${format.plural(most, 'точки', 'точек', 'точек')} на один объект`,
  none: (name) => `«${name}»: вашей точки здесь нет`,
  notHere: 'Это не входит в голосование',
  refused: {
    forbidden: 'Ваша роль не позволяет этого в голосовании.',
    tooOften: 'Слишком быстро для сервера. Подождите немного и повторите.',
    unknown: 'Сервер этого не понял. После его обновления загрузите страницу заново.',
    storage: 'Сервер сейчас не может сохранять голоса. Ничего не изменилось.',
    voteOpen: 'Идёт другое голосование. Сначала завершите его.',
    noSuchVote: 'Этого голосования больше нет.',
    voteClosed: 'Это голосование завершено.',
    outOfScope: 'Это не входит в голосование.',
    overBudget: 'Все точки уже поставлены. Сначала заберите одну.',
    offline: 'Для голосования нужен сервер. Точки снова будут считаться, когда вернётся связь.',
  },

  start: {
    title: 'Начать голосование',
    what: 'Название',
    whatHint: 'Что делать сначала?',
    budget: 'Точек у каждого',
    most: 'Не больше на один объект',
    fewer: (label) => `${label}: на одну меньше`,
    more: (label) => `${label}: на одну больше`,
    scope: 'За что можно голосовать',
    all: 'Все карточки и стикеры',
    opportunities: 'Возможности',
    pains: 'Болевые точки',
    lane: (title) => `Дорожка «${title}»`,
    things: (count) => `Выделенное (${format.number(count)})`,
    nothing: 'Такого на доске нет',
    count: things,
    show: 'Показать итоги',
    atEnd: 'По завершении',
    atOnce: 'Сразу',
    go: 'Начать',
  },

  panel: 'Голосования',
  which: 'Голосование',
  by: (name, moment) => [name, format.date(moment)].filter(Boolean).join(', '),
  dated: (title, moment) => `${title}, ${format.date(moment)}`,
  results: 'Итоги',
  ranked: 'Итоги по местам',
  secret: 'Точки всех будут показаны, когда голосование завершится.',
  things: 'За что можно голосовать',
  nobody: 'Никто не поставил ни одной точки.',
  nothing: 'Того, за что голосовали, на доске больше нет.',
  rank: 'Место',
  shared: (rank) => `делят ${rank}`,
  dots,
  voters: (count) => format.plural(count, 'голосующий', 'голосующих', 'голосующих'),
  rest: (count) => `Без точек: ${things(count)}`,
  show: (name) => `Показать «${name}»`,
  copy: 'Скопировать текстом',
  copied: 'Скопировано',
  notCopied: 'Браузер не дал скопировать список',
  remove: 'Удалить итоги',
  removing: {
    title: 'Удалить эти итоги?',
    lead: 'Голосование и его точки исчезнут у всех навсегда.',
    keep: 'Оставить',
  },
  removed: 'Итоги удалены',
  close: 'Закрыть голосования',
  empty: 'На этой доске ещё не голосовали.',
  thing: 'Без слов',
};
