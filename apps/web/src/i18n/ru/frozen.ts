import type { frozen as english } from '../en/frozen.ts';
import { format } from './format.ts';

const quoted = (names: readonly string[]): string => format.list(names.map((name) => `«${name}»`));

const moments = new Intl.DateTimeFormat('ru', { dateStyle: 'medium', timeStyle: 'short' });

/** Слова заморозки. */
export const frozen: typeof english = {
  somebody: 'Кто-то',
  about: (by) => `Заморожено: ${by}`,
  since: (by, at) => `Заморожено: ${by}, ${at}`,
  stops: (name, by) => `«${name}» заморожено (${by}). Разморозить может фасилитатор.`,
  stopsLeader: (name, by) => `«${name}» заморожено (${by}). Разморозьте, чтобы изменить.`,
  stopsMine: (name) => `Вы заморозили «${name}». Разморозьте, чтобы изменить.`,
  froze: (by, names) => `${by} замораживает: ${quoted(names)}`,
  youFroze: (names) => `Заморожено: ${quoted(names)}. Теперь этого никто не изменит.`,
  unfrozen: (names) => `Снова можно менять: ${quoted(names)}`,
  isFrozen: (names) =>
    `На этой доске заморожено: ${names.length > 3 ? format.plural(names.length, 'элемент', 'элемента', 'элементов') : quoted(names)}`,
  takenBack: (name, kept) =>
    kept > 0
      ? `«${name}» заморожено, поэтому изменение отменено. Написанное лежит в лотке: ${format.plural(kept, 'карточка', 'карточки', 'карточек')}.`
      : `«${name}» заморожено, поэтому изменение отменено.`,
  freeze: 'Заморозить',
  unfreeze: 'Разморозить',
  freezeThing: (name) => `Заморозить «${name}»`,
  unfreezeThing: (name) => `Разморозить «${name}»`,
  moment: (at) => moments.format(at),
  also: 'блокировка защита только чтение воркшоп',
  refused: {
    forbidden: 'Замораживать и размораживать может только фасилитатор или владелец.',
    tooOften: 'Слишком быстро для сервера. Подождите немного и попробуйте ещё раз.',
    unknown: 'Сервер этого не понял. После его обновления загрузите страницу заново.',
    storage: 'Сервер сейчас не может сохранять. Ничего не заморожено и не разморожено.',
    noSuchTarget: 'Кто-то только что удалил это. Ничего не заморожено.',
    privateOpen: 'Там пишут лично. Сначала откройте карточки, потом замораживайте.',
    offline: 'Для заморозки нужен сервер. Попробуйте ещё раз после подключения.',
  },
};
