import type { home as english } from '../en/home.ts';
import { format } from './format.ts';

/** The words of the list of boards, of new maps and of imports. */
export const home: typeof english = {
  title: 'Доски',
  find: 'Найти доску или персону',
  newMap: 'Новая карта',
  import: 'Импорт',
  views: 'Какие доски',
  all: 'Все',
  trash: 'Корзина',
  columns: {
    name: 'Название',
    personas: 'Персоны',
    evidence: 'Свидетельства',
    health: 'Проверка',
    edited: 'Изменено',
    deleted: 'Удалено',
  },
  maps: (maps, blueprints, steps) => {
    if (maps + blueprints === 0) return 'Пока нет карты';
    return [
      maps > 0 && format.plural(maps, 'карта', 'карты', 'карт'),
      blueprints > 0 && format.plural(blueprints, 'блюпринт', 'блюпринта', 'блюпринтов'),
      format.plural(steps, 'шаг', 'шага', 'шагов'),
    ]
      .filter(Boolean)
      .join(', ');
  },
  peopleHere: (people) => `${format.plural(people, 'человек', 'человека', 'человек')} на доске`,
  more: (count) => `и ещё ${format.number(count)}`,
  evidence: (percent) => format.percent(percent),
  evidenceMeaning: 'карточек опираются на цитаты, наблюдения или измерения',
  warnings: (count) => format.plural(count, 'предупреждение', 'предупреждения', 'предупреждений'),
  allClear: 'Всё в порядке',
  untitled: 'Доска без названия',
  sample: 'пример',
  ago: (age) => format.ago(age),
  boardMenu: (title) => `Ещё: ${title}`,
  open: 'Открыть',
  toTrash: 'В корзину',
  restore: 'Восстановить',
  restoreNamed: (title) => `Восстановить: ${title}`,
  movedToTrash: (title) => `«${title}» в корзине`,
  restored: (title) => `«${title}» снова в списке`,
  noMatch: (query) => `По запросу «${query}» ничего не найдено`,
  trashEmpty: 'Корзина пуста',
  nothingShared: 'Сейчас вам не открыта ни одна доска',
  firstTitle: 'Начните первую карту',
  firstNote: 'Выберите шаблон, дайте название и пишите.',
  cannotList: 'Не удалось загрузить доски',
  loading: 'Загрузка досок',
  theme: { toDark: 'Тёмная тема', toLight: 'Светлая тема' },
  template: 'Шаблон',
  templates: {
    blank: { name: 'Пустая карта пути', note: 'Три этапа, сразу можно писать' },
    journey: { name: 'Путь клиента', note: 'Пять этапов, все основные дорожки' },
    blueprint: { name: 'Сервис-блюпринт', note: 'Три линии, от сцены до закулисья' },
    dayInLife: { name: 'День из жизни', note: 'Часы вместо этапов' },
    lifecycle: { name: 'Жизненный цикл клиента', note: 'Годы, от потребности до продления' },
    currentFuture: { name: 'Как есть и как будет', note: 'Две карты, которые говорят, что изменится' },
  },
  mapTitle: 'Название',
  mapTitlePlaceholder: 'Что клиент хочет сделать?',
  newTitle: 'Новый путь',
  create: 'Создать',
  drop: 'Отпустите файл, чтобы сделать из него доску',
  dropNote: 'Wayline JSON, Mermaid journey, Excel, CSV, Markdown, JSON Canvas',
};
