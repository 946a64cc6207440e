import type { errors as english } from '../en/errors.ts';

/** What the server's refusals mean, by their codes. */
export const errors: typeof english = {
  storage_not_ready: 'Serwer nie może teraz zapisywać. Spróbuj ponownie.',
  too_much: 'To za dużo pracy dla serwera.',
  internal: 'Coś poszło nie tak na serwerze.',
  not_found: 'Pod tym adresem niczego nie ma.',
  forbidden: 'Twoja rola na to nie pozwala.',
  import_failed: 'Tego pliku nie da się zaimportować.',
  board_full: 'To więcej, niż pomieści jedna tablica.',
  no_such_link: 'Ten link jest nieznany, wygasł albo został unieważniony.',
  too_many_attempts: 'Za dużo błędnych linków z Twojego adresu. Odczekaj minutę.',
  too_many_requests: 'Za dużo żądań z Twojego adresu. Odczekaj chwilę.',
  too_big: 'To za duże dla tego serwera.',
  unsupported: 'Serwer nie umie czytać takich plików.',
  sign_in: 'Otwórz udostępniony Ci link albo zaloguj się sekretem właściciela.',
  no_such_board: 'Nie ma takiej tablicy albo nie jest Ci udostępniona.',
  unknown_template: 'Nie ma takiego szablonu.',
};
