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
  close: 'Закрыть',
  cancel: 'Отмена',
  retry: 'Повторить',
  unreachable: 'Сервер не отвечает. Проверьте соединение и попробуйте снова.',
  serverSays: (status) => `Сервер ответил ошибкой (${status}).`,
  toBoards: 'К доскам',
  broken: {
    title: 'Страница сломалась',
    lead: 'Написанное в безопасности: оно на сервере или в этом браузере, пока сервер его не получит.',
    reload: 'Загрузить страницу заново',
  },
};
