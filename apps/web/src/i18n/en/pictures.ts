import type { PictureRefusal } from '../../pictures/pictureRefusal.ts';

const refusals: Readonly<Record<PictureRefusal, string>> = {
  svg: 'SVG drawings cannot be used as pictures: they may hold programs. Save the drawing as PNG and add that.',
  notPicture: 'This is not a picture that can be shown. Use PNG, JPEG, WebP or GIF.',
  tooBig: 'The picture has more than 10 MB. Make it smaller and add it again.',
  tooManyPixels: 'The picture has more than 25 megapixels. Make it smaller and add it again.',
  damaged: 'The picture is damaged and cannot be read. Save it anew and add that.',
  boardFull: 'The pictures of this board have reached 512 MB. Put further pictures on another board.',
};

/** The words of pictures, wherever they are put. */
export const pictures = {
  picture: 'Picture',
  choose: 'Add picture',
  replace: 'Replace',
  download: 'Download',
  remove: 'Remove picture',
  description: 'Description',
  descriptionHint: 'What does the picture show?',
  adding: (name: string): string => (name ? `Adding ${name}` : 'Adding a picture'),
  added: (count: number): string => (count === 1 ? 'Picture added' : `${count} pictures added`),
  retry: 'Try again',
  discard: 'Discard',
  offline:
    'A picture needs the connection to the server. Everything else is kept; try again once you are connected.',
  notThis: (name: string, why: string): string => (name ? `${name}: ${why}` : why),
  refusals: refusals as Readonly<Record<PictureRefusal, string>>,
  addPhoto: 'Add photo',
  changePhoto: 'Change photo',
  replacePhoto: 'Replace photo',
  removePhoto: 'Remove photo',
};
