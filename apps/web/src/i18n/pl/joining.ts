import type { joining as english } from '../en/joining.ts';

/** The words of joining by link and of signing in. */
export const joining: typeof english = {
  title: 'Dołącz do tablicy',
  lead: 'Wystarczy imię. Zobaczą je inni na tej tablicy.',
  name: 'Twoje imię',
  join: 'Dołącz',
  invalidTitle: 'Ten link nie działa',
  invalidLead:
    'Mógł wygasnąć, mógł zostać unieważniony albo brakuje w nim fragmentu. Poproś o nowy osobę, od której go masz.',
  tooMany: 'Za dużo prób z tego miejsca. Odczekaj minutę i spróbuj ponownie.',
  signInTitle: 'Zaloguj się jako właściciel',
  signInLead:
    'Ten serwer jest dostępny w sieci, więc właściciel loguje się sekretem, który serwer wypisał przy pierwszym uruchomieniu. Jeśli ktoś Cię zaprosił, otwórz link, który od niego masz.',
  secret: 'Sekret właściciela',
  signIn: 'Zaloguj się',
  wrongSecret: 'To nie jest sekret właściciela tego serwera.',
  nowhereTitle: 'Tu niczego nie ma',
  nowhereLead: 'Ten adres nie prowadzi do żadnej strony tego serwera.',
};
