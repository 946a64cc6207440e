import type { Text } from '../en.ts';
import { board } from './board.ts';
import { errors } from './errors.ts';
import { home } from './home.ts';
import { importing } from './importing.ts';
import { joining } from './joining.ts';

/** The words of the home page, the board's frame, its dialogs and joining. */
export const shell: Text['shell'] = {
  home,
  importing,
  board,
  joining,
  errors,
  product: 'Wayline',
  close: 'Zamknij',
  cancel: 'Anuluj',
  retry: 'Spróbuj ponownie',
  unreachable: 'Serwer nie odpowiada. Sprawdź połączenie i spróbuj ponownie.',
  serverSays: (status) => `Serwer odpowiedział błędem (${status}).`,
  toBoards: 'Do tablic',
  broken: {
    title: 'Ta strona się zepsuła',
    lead: 'To, co masz zapisane, jest bezpieczne: na serwerze albo w tej przeglądarce, dopóki serwer tego nie odbierze.',
    reload: 'Wczytaj stronę ponownie',
  },
};
