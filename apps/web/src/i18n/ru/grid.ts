import type { grid as english } from '../en/grid.ts';
import { format } from './format.ts';

/** The words of what can be done with columns, lanes, links and trays of a map. */
export const grid: typeof english = {
  columnEdge: (step) => `Ширина шага «${step}»`,
  columnWidth: (step, width) => `Ширина шага «${step}»: ${width}`,
  spanEdge: 'Потяните на следующие шаги',
  spans: (count) => `охватывает ${format.plural(count, 'шаг', 'шага', 'шагов')}`,
  spanEnds: 'Карточка заканчивается вместе со своим этапом',
  copyName: (name) => `${name} (копия)`,
  duplicated: (name) => `Создана копия: ${name}`,
  copied: (count) => (count === 1 ? 'Скопировано' : `Скопировано: ${count}`),
  noPlaceForCopy: 'Сначала выберите место на карте: копия встанет рядом',
  cannotDuplicate: 'Такая дорожка на карте может быть только одна',

  linkFrom: (step) => `Потяните к другому шагу, чтобы связать «${step}»`,
  linkName: (kind, from, to, label) =>
    label ? `${kind}: ${from} → ${to}, ${label}` : `${kind}: ${from} → ${to}`,
  linkKinds: { next: 'Далее', alternative: 'Другой путь', loop: 'Петля', exit: 'Выход' },
  linkMade: (kind, to) => `${kind}: к шагу «${to}»`,
  movedToTray: (lane) => `перемещено в лоток дорожки «${lane}»`,
  trayOf: (lane) => `Лоток дорожки «${lane}»`,
  trayHint:
    'Перетащите карточку на шаг или нажмите Alt+→. Карточка, брошенная на название дорожки, ждёт здесь.',
  lanesButton: 'Дорожки: показать, скрыть, добавить',
  usesChannel: (persona, channel, step) => `${persona}: ${channel}, шаг «${step}»`,
  leavesChannel: (persona, channel, step) => `${persona}: не ${channel}, шаг «${step}»`,
  touchpointMade: 'Для этого добавлена точка контакта',
  metricAt: (step) => `Метрика: ${step}`,
  emptyMetric: 'Метрика без названия',
  pasteGrow: (steps, lanes) => {
    const missing = [
      ...(steps > 0 ? [format.plural(steps, 'шаг', 'шага', 'шагов')] : []),
      ...(lanes > 0 ? [format.plural(lanes, 'дорожку', 'дорожки', 'дорожек')] : []),
    ];
    return `Добавить ${missing.join(' и ')}, вставить всё`;
  },
  pasteFit: (fits, lost) => `Вставить то, что помещается (${fits}), остальное пропустить (${lost})`,
  newColumn: 'Новое',
  pastePreview: 'Что и куда вставляется',
  bringBack: 'Вернуть',
  lockedStays: 'Это закреплено. Открепите, чтобы удалить.',
  pasteHow: 'Что делать с остальным',
  wider: 'Столбец шире',
  narrower: 'Столбец уже',
  usualWidth: 'Обычная ширина',
  coverMore: 'Охватить на шаг больше',
  coverLess: 'Охватить на шаг меньше',
};
