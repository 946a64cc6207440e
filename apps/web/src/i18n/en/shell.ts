import { board } from './board.ts';
import { errors } from './errors.ts';
import { home } from './home.ts';
import { importing } from './importing.ts';
import { joining } from './joining.ts';

/** The words of the home page, the board's frame, its dialogs and joining. */
export const shell: {
  readonly home: typeof home;
  readonly importing: typeof importing;
  readonly board: typeof board;
  readonly joining: typeof joining;
  readonly errors: typeof errors;
  readonly product: string;
  readonly close: string;
  readonly cancel: string;
  readonly retry: string;
  readonly unreachable: string;
  readonly serverSays: (status: number) => string;
  readonly toBoards: string;
  readonly broken: { readonly title: string; readonly lead: string; readonly reload: string };
} = {
  home,
  importing,
  board,
  joining,
  errors,
  product: 'Wayline',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  unreachable: 'The server does not answer. Check the connection, then try again.',
  serverSays: (status: number): string => `The server answered with an error (${status}).`,
  toBoards: 'To the boards',
  broken: {
    title: 'This page broke',
    lead: 'What you wrote is safe: it is on the server, or in this browser until the server has it.',
    reload: 'Load the page again',
  },
};
