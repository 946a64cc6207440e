import type { people as english } from '../en/people.ts';

/** Słowa o tym, kto tu jest, za kim się idzie i jak się zbiera wszystkich. */
export const people: typeof english = {
  all: 'Wszyscy obecni',
  follow: (name) => `Podążaj za: ${name}`,
  followShort: 'Podążaj',
  following: (name) => `Podążasz za: ${name}`,
  stop: 'Przestań',
  stopFollowing: (name) => `Przestań podążać za: ${name}`,
  followsYou: 'podąża za Tobą',
  away: 'z dala od strony',
  presenting: 'prezentuje',
  inView: (view) => `widok: ${view}`,
  left: (name) => `${name} już tu nie ma. Znów patrzysz po swojemu.`,
  bring: 'Sprowadź wszystkich do mnie',
  nobodyElse: 'Nie ma tu nikogo więcej',
  brought: 'Wszyscy widzą teraz to co Ty',
  refused: {
    forbidden: 'Sprowadzać wszystkich mogą tylko osoby edytujące',
    tooOften: 'Odczekaj chwilę, zanim znów sprowadzisz wszystkich',
    unknown: 'Serwer nie umie sprowadzić wszystkich. Po jego aktualizacji wczytaj stronę ponownie.',
    offline: 'Brak połączenia: nikt nie został sprowadzony',
  },
  broughtBy: (name) => `Sprowadza Cię tu ${name}`,
  back: 'Wróć',
  calledBy: (name) => `${name} woła wszystkich`,
};
