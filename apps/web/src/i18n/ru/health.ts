import type { health as english } from '../en/health.ts';
import { format } from './format.ts';

export const health: typeof english = {
  title: 'Проверка',
  checking: 'Доска проверяется…',
  map: 'Карта',
  allMaps: 'Все карты',
  wholeBoard: 'Вся доска',
  level: 'Уровень',
  all: 'Все',
  levels: { error: 'Ошибки', warn: 'Предупреждения', info: 'Замечания' },
  showAll: (count) => `Показать все: ${count}`,
  showFewer: 'Показать меньше',
  showOnBoard: (name) => `Показать на доске: ${name}`,
  mute: (name) => `Не показывать: ${name}`,
  muting: {
    reason: 'Почему это не нужно показывать?',
    confirm: 'Не показывать',
    cancel: 'Отмена',
  },
  muted: (count) => `Скрытые (${count})`,
  unmute: (name) => `Показать снова: ${name}`,
  said: { muted: 'скрыто', unmuted: 'снова видно' },
  untitled: 'Без названия',
  clear: {
    title: 'Всё в порядке',
    lead: (checks) =>
      `${format.plural(checks, 'проверка не находит', 'проверки не находят', 'проверок не находят')} на этой доске ничего, что требует внимания.`,
    filtered: 'На этом уровне здесь ничего нет.',
  },
};
