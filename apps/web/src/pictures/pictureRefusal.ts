/** Why a file is not taken as a picture, by the codes of the server's answers without `picture_`. */
export type PictureRefusal = 'svg' | 'notPicture' | 'tooBig' | 'tooManyPixels' | 'damaged' | 'boardFull';

const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];
const MOST_BYTES = 10 * 1024 * 1024;

/** What a file chooser offers. */
export const PICTURE_TYPES: string = TYPES.join(',');

/** Whether somebody who hands this over means a picture: then it is taken, or refused in words. */
export function isPicture({ type }: { readonly type: string }): boolean {
  return type.startsWith('image/');
}

/** What can be said against a file before it is sent; the server looks into it. */
export function pictureRefusal({ type, size }: Pick<File, 'type' | 'size'>): PictureRefusal | null {
  if (type.startsWith('image/svg')) return 'svg';
  if (!TYPES.includes(type)) return 'notPicture';
  return size > MOST_BYTES ? 'tooBig' : null;
}
