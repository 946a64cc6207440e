import type { pictures as english } from '../en/pictures.ts';
import { format } from './format.ts';

/** The words of pictures, wherever they are put. */
export const pictures: typeof english = {
  picture: 'Obraz',
  choose: 'Dodaj obraz',
  replace: 'Zamień',
  download: 'Pobierz',
  remove: 'Usuń obraz',
  description: 'Opis',
  descriptionHint: 'Co przedstawia obraz?',
  adding: (name) => (name ? `Dodawanie: ${name}` : 'Dodawanie obrazu'),
  added: (count) =>
    count === 1 ? 'Dodano obraz' : `Dodano ${format.plural(count, 'obraz', 'obrazy', 'obrazów')}`,
  retry: 'Spróbuj ponownie',
  discard: 'Odrzuć',
  offline:
    'Obraz wymaga połączenia z serwerem. Wszystko inne jest zachowane; spróbuj ponownie po połączeniu.',
  notThis: (name, why) => (name ? `${name}: ${why}` : why),
  refusals: {
    svg: 'Rysunków SVG nie można użyć jako obrazów, bo mogą zawierać programy. Zapisz rysunek jako PNG i dodaj go.',
    notPicture: 'Tego pliku nie da się pokazać jako obrazu. Użyj formatu PNG, JPEG, WebP lub GIF.',
    tooBig: 'Obraz ma ponad 10 MB. Zmniejsz go i dodaj ponownie.',
    tooManyPixels: 'Obraz ma ponad 25 megapikseli. Zmniejsz go i dodaj ponownie.',
    damaged: 'Obraz jest uszkodzony i nie można go odczytać. Zapisz go na nowo i dodaj ponownie.',
    boardFull: 'Obrazy na tej tablicy zajmują już 512 MB. Następne umieść na innej tablicy.',
  },
  addPhoto: 'Dodaj zdjęcie',
  changePhoto: 'Zmień zdjęcie',
  replacePhoto: 'Zamień zdjęcie',
  removePhoto: 'Usuń zdjęcie',
};
