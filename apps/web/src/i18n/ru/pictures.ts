import type { pictures as english } from '../en/pictures.ts';
import { format } from './format.ts';

/** The words of pictures, wherever they are put. */
export const pictures: typeof english = {
  picture: 'Изображение',
  choose: 'Добавить изображение',
  replace: 'Заменить',
  download: 'Скачать',
  remove: 'Убрать изображение',
  description: 'Описание',
  descriptionHint: 'Что на изображении?',
  adding: (name) => (name ? `Добавляется: ${name}` : 'Изображение добавляется'),
  added: (count) =>
    count === 1
      ? 'Изображение добавлено'
      : `Добавлено: ${format.plural(count, 'изображение', 'изображения', 'изображений')}`,
  retry: 'Повторить',
  discard: 'Отменить',
  offline:
    'Для изображения нужна связь с сервером. Всё остальное сохранено; повторите, когда связь восстановится.',
  notThis: (name, why) => (name ? `${name}: ${why}` : why),
  refusals: {
    svg: 'Рисунки SVG нельзя использовать: в них могут быть программы. Сохраните рисунок как PNG и добавьте его.',
    notPicture: 'Этот файл нельзя показать как изображение. Подойдут PNG, JPEG, WebP или GIF.',
    tooBig: 'Изображение больше 10 МБ. Уменьшите его и добавьте снова.',
    tooManyPixels: 'В изображении больше 25 мегапикселей. Уменьшите его и добавьте снова.',
    damaged: 'Изображение повреждено, его нельзя прочитать. Сохраните его заново и добавьте снова.',
    boardFull: 'Изображения этой доски заняли 512 МБ. Следующие поместите на другую доску.',
  },
  addPhoto: 'Добавить фото',
  changePhoto: 'Изменить фото',
  replacePhoto: 'Заменить фото',
  removePhoto: 'Убрать фото',
};
