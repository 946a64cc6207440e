import type { tablePreview as english } from '../en/tablePreview.ts';

/** The words of the look at a table before a board is made of it. They come with it. */
export const tablePreview: typeof english = {
  title: (file) => `Импорт файла ${file}`,
  lead: 'Вот как прочитан файл. Пока ничего не создано.',
  reading: 'Чтение файла',
  sheet: 'Лист',
  allSheets: 'Все с путём клиента',
  layout: 'Строки и столбцы',
  layouts: {
    wide: 'Этапы по горизонтали, строка на дорожку',
    long: 'Строка на шаг или точку контакта',
    transposed: 'Этапы по вертикали, столбец на дорожку',
    items: 'Заметки с доски',
  },
  delimiter: 'Ячейки разделяет',
  delimiters: { ',': 'Запятая', ';': 'Точка с запятой', '\t': 'Табуляция', '|': 'Черта' },
  encoding: 'Буквы',
  encodings: {
    'utf-8': 'Юникод (UTF-8)',
    'utf-16le': 'Юникод (UTF-16)',
    'utf-16be': 'Юникод (UTF-16, big-endian)',
    'windows-1250': 'Центральноевропейские',
    'windows-1251': 'Кириллица',
    'windows-1252': 'Западноевропейские',
  },
  table: (map) => `${map}, как прочитано`,
  more: (columns, rows) =>
    [columns > 0 && `ещё столбцов: ${columns}`, rows > 0 && `ещё строк: ${rows}`].filter(Boolean).join(', '),
  notes: (count) => `Заметки на доске: ${count}`,
  doubts: (count) => `Сомнения: ${count}`,
  refused: 'В таком виде файл не даёт доски',
  make: 'Создать из него доску',
};
