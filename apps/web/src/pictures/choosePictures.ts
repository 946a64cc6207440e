import { PICTURE_TYPES } from './pictureRefusal.ts';

/** Asks for pictures in the system's file chooser; none when it is closed without a choice, or does not open. */
export function choosePictures(several: boolean): Promise<readonly File[]> {
  // A browser opens a chooser only soon after a press or a key, and does not say that it will not.
  if (navigator.userActivation?.isActive === false) return Promise.resolve([]);
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = PICTURE_TYPES;
    input.multiple = several;
    input.hidden = true;
    // On the page as long as the chooser is open: some browsers forget one that is nowhere.
    document.body.append(input);
    const finish = (): void => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', finish, { once: true });
    input.addEventListener('cancel', finish, { once: true });
    input.click();
  });
}
