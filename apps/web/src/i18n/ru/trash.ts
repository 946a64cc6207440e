import type { trash as english } from '../en/trash.ts';
import { format } from './format.ts';

/** What was deleted on a board and waits. */
export const trash: typeof english = {
  title: 'Удалённое',
  hint: 'Всё, что удалено на этой доске, хранится здесь 30 дней вместе с тем, что к нему относилось.',
  empty: 'За последние 30 дней здесь ничего не удаляли.',
  kinds: {
    maps: 'Карта',
    stages: 'Этап',
    steps: 'Шаг',
    stepLinks: 'Связь шагов',
    lanes: 'Дорожка',
    emotions: 'Эмоция',
    personas: 'Персона',
    metrics: 'Метрика',
    connectors: 'Соединитель',
    channels: 'Канал',
    actors: 'Участник',
    departments: 'Отдел',
    toneRules: 'Правило тона',
  },
  untitled: 'Без текста',
  with: (count) => `и ещё ${format.plural(count, 'объект', 'объекта', 'объектов')}`,
  bringBack: 'Вернуть',
  bringBackName: (name) => `Вернуть «${name}»`,
  isBack: (name) => `Возвращено: «${name}»`,
  isBackWith: (name, other) => `Возвращено: «${name}» и «${other}», где это находилось`,
  noPlace: (name) => `Для «${name}» больше нет места: то, где это находилось, удалено навсегда.`,
  gone: 'Кто-то уже вернул это.',
};
