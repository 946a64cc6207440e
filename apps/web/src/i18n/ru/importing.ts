import type { importing as english } from '../en/importing.ts';
import { format } from './format.ts';

type Forms = readonly [one: string, few: string, many: string];

const NOUNS: Readonly<Record<string, Forms>> = {
  maps: ['карта', 'карты', 'карт'],
  stages: ['этап', 'этапа', 'этапов'],
  steps: ['шаг', 'шага', 'шагов'],
  stepLinks: ['связь шагов', 'связи шагов', 'связей шагов'],
  lanes: ['дорожка', 'дорожки', 'дорожек'],
  cards: ['карточка', 'карточки', 'карточек'],
  emotions: ['точка эмоций', 'точки эмоций', 'точек эмоций'],
  personas: ['персона', 'персоны', 'персон'],
  channels: ['канал', 'канала', 'каналов'],
  actors: ['участник', 'участника', 'участников'],
  departments: ['отдел', 'отдела', 'отделов'],
  toneRules: ['правило тона', 'правила тона', 'правил тона'],
  metrics: ['метрика', 'метрики', 'метрик'],
  items: ['элемент доски', 'элемента доски', 'элементов доски'],
  connectors: ['соединитель', 'соединителя', 'соединителей'],
};

/** The words of a running and of a finished import. */
export const importing: typeof english = {
  uploading: (file) => `Импорт: ${file}`,
  uploadingNote: 'Отправка файла',
  readingNote: 'Чтение файла',
  doneTitle: 'Импортировано',
  created: 'Создано',
  count: (collection, count) => {
    const forms = NOUNS[collection] ?? [collection, collection, collection];
    return format.plural(count, ...forms);
  },
  warnings: (count) => format.plural(count, 'предупреждение', 'предупреждения', 'предупреждений'),
  ignored: (count) => `Пропущено: ${format.plural(count, 'часть', 'части', 'частей')}`,
  openBoard: 'Открыть доску',
  failedTitle: 'Файл не импортирован',
  failedNote: (file, problems) =>
    `Ничего не изменилось. В файле ${file} ${format.plural(problems, 'ошибка', 'ошибки', 'ошибок')}:`,
  failedPlain: (file) => `Ничего не изменилось. Файл ${file} не удалось прочитать.`,
  tooBig: 'Файл слишком велик для этого сервера.',
  otherFile: 'Выбрать другой файл',
};
