import type { shortcuts as english } from '../en/shortcuts.ts';

/** The list of shortcuts, in the order in which one learns them. */
export const shortcuts: typeof english = {
  title: 'Сочетания клавиш',
  find: 'Найти сочетание',
  nothing: 'Такого сочетания нет',
  groups: [
    {
      title: 'На карте',
      lines: [
        { keys: ['← → ↑ ↓'], does: 'Двигаться по сетке' },
        { keys: ['Ctrl+стрелка'], does: 'К краю' },
        { keys: ['Home', 'End'], does: 'Края дорожки' },
        { keys: ['Page Up', 'Page Down'], does: 'По этапам' },
        { keys: ['любая буква'], does: 'Заменить текст или начать карточку' },
        { keys: ['Enter', 'F2'], does: 'Редактировать' },
        { keys: ['Esc'], does: 'Выйти' },
        { keys: ['Tab', 'Shift+Tab'], does: 'При редактировании: дальше, назад' },
        { keys: ['Ctrl+Enter'], does: 'Новая карточка в этой ячейке' },
        { keys: ['Alt+стрелка'], does: 'Сдвинуть карточку, шаг, этап или дорожку' },
        { keys: ['Ctrl+Alt+→', 'Ctrl+Alt+←'], does: 'Вставить шаг' },
        { keys: ['Ctrl+Alt+Shift+→', 'Ctrl+Alt+Shift+←'], does: 'Вставить этап' },
        { keys: ['Ctrl+Alt+↓', 'Ctrl+Alt+↑'], does: 'Вставить дорожку' },
        { keys: ['Ctrl+D'], does: 'Создать копию карточки, шага, этапа или дорожки' },
        { keys: ['Shift+Alt+→', 'Shift+Alt+←'], does: 'Растянуть карточку на больше шагов, на меньше' },
        { keys: ['Ctrl+Shift+.', 'Ctrl+Shift+,', 'Ctrl+Shift+/'], does: 'Шире, уже, обычная ширина столбца' },
        { keys: ['Delete'], does: 'Удалить' },
      ],
    },
    {
      title: 'При письме в карточке',
      lines: [
        { keys: ['!'], does: 'Болевая точка' },
        { keys: ['*'], does: 'Момент истины' },
        { keys: ['+'], does: 'Возможность' },
        { keys: ['?'], does: 'Вопрос' },
        { keys: ['"'], does: 'Цитата' },
        { keys: ['@em'], does: 'Канал: эл. почта' },
        { keys: ['Shift+Enter'], does: 'Новая строка' },
      ],
    },
    {
      title: 'На точке кривой',
      lines: [
        { keys: ['1', '2', '3', '4', '5'], does: 'От худшего лица к лучшему' },
        { keys: ['↑', '↓'], does: 'На одно лицо вверх или вниз; с Alt на половину' },
        { keys: ['любая буква'], does: 'Написать причину' },
      ],
    },
    {
      title: 'На возможности в поле',
      lines: [
        { keys: ['← → ↑ ↓'], does: 'Эффект и усилия, больше или меньше' },
        { keys: ['Backspace'], does: 'Убрать числа' },
      ],
    },
    {
      title: 'На доске',
      lines: [
        { keys: ['V', 'H'], does: 'Выделение, рука' },
        { keys: ['N', 'T', 'R', 'F'], does: 'Стикер, текст, фигура, рамка; Enter ставит в середину' },
        { keys: ['C'], does: 'Соединитель; два выделенных соединяет сразу' },
        { keys: ['P'], does: 'Перо' },
        { keys: ['I'], does: 'Изображение: выберите картинки, они появятся у указателя' },
        { keys: ['стрелки'], does: 'Сдвинуть вид или выделенное, с Shift дальше' },
        { keys: ['Alt+стрелки'], does: 'Шире, уже, выше, ниже; с Shift сильнее' },
        { keys: ['Пробел+мышь', 'колесо'], does: 'Сдвинуть вид' },
        { keys: ['Ctrl+колесо', 'Ctrl +', 'Ctrl −', 'Ctrl 0'], does: 'Масштаб' },
        { keys: ['Shift+1', 'Shift+2'], does: 'Вся доска, всё выделенное' },
        { keys: ['Ctrl+A', 'Ctrl+D'], does: 'Выделить всё, дублировать' },
        { keys: ['Shift+Enter'], does: 'Tab выделяет ещё или снова по одному' },
        { keys: ['Ctrl+G', 'Ctrl+Shift+G'], does: 'Сгруппировать, разгруппировать; Enter входит в группу' },
        { keys: ['Ctrl+Shift+L'], does: 'Закрепить, открепить' },
        { keys: [']', '[', 'Ctrl+]', 'Ctrl+['], does: 'Выше, ниже, на передний план, на задний план' },
        { keys: ['Shift+F10'], does: 'Что можно сделать с выделенным' },
        { keys: ['Alt+F10'], does: 'К панели у выделенного' },
        { keys: ['Alt+Delete'], does: 'Удалить рамку вместе с содержимым' },
        { keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'], does: 'Копировать, вырезать, вставить; и диапазон таблицы' },
        { keys: ['Ctrl+Z', 'Ctrl+Shift+Z'], does: 'Отменить, повторить своё' },
      ],
    },
    {
      title: 'Доска целиком',
      lines: [
        { keys: ['Ctrl+F'], does: 'Найти на этой доске' },
        { keys: ['Ctrl+K'], does: 'Команды: всё по названию' },
        { keys: ['Enter', 'Shift+Enter'], does: 'В поиске: следующее, предыдущее' },
        { keys: ['Esc'], does: 'Перестать следовать за кем-то' },
        { keys: ['?'], does: 'Этот список' },
      ],
    },
    {
      title: 'Пока идёт голосование',
      lines: [
        { keys: ['V', 'Shift+V'], does: 'Поставить точку на выделенное; забрать её' },
        { keys: ['Shift+щелчок'], does: 'На точках: забрать одну' },
      ],
    },
    {
      title: 'Во время показа',
      lines: [
        { keys: ['→', 'Пробел', 'Page Down'], does: 'Следующий слайд' },
        { keys: ['←', 'Shift+Пробел', 'Page Up'], does: 'Предыдущий слайд' },
        { keys: ['Home', 'End'], does: 'Первый слайд, последний слайд' },
        { keys: ['число'], does: 'К этому слайду' },
        { keys: ['Esc'], does: 'Закончить показ' },
      ],
    },
  ],
};
