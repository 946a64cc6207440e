import type { people as english } from '../en/people.ts';

/** Слова о том, кто здесь, за кем идут и как собирают всех. */
export const people: typeof english = {
  all: 'Все присутствующие',
  follow: (name) => `Следовать за: ${name}`,
  followShort: 'Следовать',
  following: (name) => `Вы следуете за: ${name}`,
  stop: 'Перестать',
  stopFollowing: (name) => `Перестать следовать за: ${name}`,
  followsYou: 'следует за вами',
  away: 'не у экрана',
  presenting: 'показывает',
  inView: (view) => `вид: ${view}`,
  left: (name) => `${name} больше не здесь. Вы снова смотрите сами.`,
  bring: 'Привести всех ко мне',
  nobodyElse: 'Больше здесь никого нет',
  brought: 'Теперь все видят то же, что и вы',
  refused: {
    forbidden: 'Приводить всех могут только те, кто правит доску',
    tooOften: 'Подождите немного, прежде чем снова приводить всех',
    unknown: 'Сервер не умеет приводить всех. После его обновления загрузите страницу заново.',
    offline: 'Нет связи: никто не приведён',
  },
  broughtBy: (name) => `Сюда вас приводит ${name}`,
  back: 'Вернуться',
  calledBy: (name) => `${name} зовёт всех`,
};
