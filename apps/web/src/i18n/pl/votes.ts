import type { votes as english } from '../en/votes.ts';
import { format } from './format.ts';

const dots = (count: number): string => format.plural(count, 'kropka', 'kropki', 'kropek');
const people = (count: number): string => format.plural(count, 'osoba', 'osoby', 'osób');
const things = (count: number): string => format.plural(count, 'rzecz', 'rzeczy', 'rzeczy');

/** Słowa głosowań kropkami. */
export const votes: typeof english = {
  bar: 'Trwające głosowanie',
  untitled: 'Głosowanie kropkami',
  started: (by, title, count) => `${by} rozpoczyna głosowanie „${title}”. Twoja pula: ${dots(count)}.`,
  isOpen: (title, left) => `Trwa głosowanie „${title}”. Zostało Ci: ${dots(left)}.`,
  myDots: (left, budget) => `Zostało ${left} z ${budget}`,
  left: (left) => `zostało ${left}`,
  watching: 'To głosowanie możesz oglądać',
  turnout: (voted, all) => `Głosy: ${voted} z ${format.plural(all, 'osoby', 'osób', 'osób')}`,
  voted: (voted) => format.plural(voted, 'osoba głosowała', 'osoby głosowały', 'osób głosowało'),
  hint: 'V daje kropkę, Shift+V ją zabiera',
  list: 'Lista',
  end: 'Zakończ',
  ending: {
    title: 'Zakończyć głosowanie?',
    lead: 'Potem nikt nie da już kropki ani jej nie zabierze. Wyniki zobaczą wszyscy.',
    waiting: (count) => `Jeszcze bez głosu: ${people(count)}.`,
    keep: 'Niech trwa',
  },
  ended: (title) => `Głosowanie „${title}” zakończone`,
  showResults: 'Pokaż wyniki',

  give: (name) => `Daj kropkę: „${name}”`,
  take: (name) => `Zabierz kropkę: „${name}”`,
  about: (mine, all) =>
    [`Twoje: ${dots(mine)}`, all === undefined ? '' : `razem: ${dots(all)}`].filter(Boolean).join(', '),
  put: (count, most, name, left) => `„${name}”: ${count} z ${most}, zostało ${left}`,
  taken: (count, name, left) => `„${name}”: ${dots(count)}, zostało ${left}`,
  usedUp: (budget) =>
    budget === 1
      ? 'Twoja kropka jest już rozdana. Najpierw ją zabierz.'
      : `Wszystkie kropki (${budget}) są rozdane. Najpierw którąś zabierz.`,
  full: (most) => `W tym głosowaniu najwyżej ${dots(most)} na jednej rzeczy`,
  none: (name) => `„${name}”: nie ma tu Twojej kropki`,
  notHere: 'To nie należy do głosowania',
  refused: {
    forbidden: 'Twoja rola nie pozwala na to w głosowaniu.',
    tooOften: 'Za szybko dla serwera. Odczekaj chwilę i spróbuj ponownie.',
    unknown: 'Serwer tego nie zrozumiał. Po jego aktualizacji wczytaj stronę ponownie.',
    storage: 'Serwer nie może teraz zapisywać głosów. Nic się nie zmieniło.',
    voteOpen: 'Trwa inne głosowanie. Najpierw je zakończ.',
    noSuchVote: 'Tego głosowania już nie ma.',
    voteClosed: 'To głosowanie jest zakończone.',
    outOfScope: 'To nie należy do głosowania.',
    overBudget: 'Wszystkie kropki są rozdane. Najpierw którąś zabierz.',
    offline: 'Głosowanie wymaga serwera. Kropki znów będą się liczyć, gdy wróci połączenie.',
  },

  start: {
    title: 'Rozpocznij głosowanie',
    what: 'Tytuł',
    whatHint: 'Co zrobić najpierw?',
    budget: 'Kropki na osobę',
    most: 'Najwięcej na jednej rzeczy',
    fewer: (label) => `${label}: o jedną mniej`,
    more: (label) => `${label}: o jedną więcej`,
    scope: 'Na co można głosować',
    all: 'Wszystkie karty i karteczki',
    opportunities: 'Szanse',
    pains: 'Bolączki',
    lane: (title) => `Tor „${title}”`,
    things: (count) => `To, co zaznaczone (${format.number(count)})`,
    nothing: 'Niczego takiego nie ma na tablicy',
    count: things,
    show: 'Pokaż wyniki',
    atEnd: 'Po zakończeniu',
    atOnce: 'Na bieżąco',
    go: 'Rozpocznij',
  },

  panel: 'Głosowania',
  which: 'Głosowanie',
  by: (name, moment) => [name, format.date(moment)].filter(Boolean).join(', '),
  dated: (title, moment) => `${title}, ${format.date(moment)}`,
  results: 'Wyniki',
  ranked: 'Wyniki według miejsca',
  secret: 'Kropki wszystkich pokażą się po zakończeniu głosowania.',
  things: 'Na co można głosować',
  nobody: 'Nikt nie dał kropki.',
  nothing: 'Tego, na co głosowano, nie ma już na tablicy.',
  rank: 'Miejsce',
  shared: (rank) => `ex aequo ${rank}`,
  dots,
  voters: (count) => format.plural(count, 'głosujący', 'głosujących', 'głosujących'),
  rest: (count) => `Bez kropki: ${things(count)}`,
  show: (name) => `Pokaż „${name}”`,
  copy: 'Kopiuj jako tekst',
  copied: 'Skopiowano',
  notCopied: 'Przeglądarka nie pozwoliła skopiować listy',
  remove: 'Usuń wyniki',
  removing: {
    title: 'Usunąć te wyniki?',
    lead: 'Głosowanie i jego kropki znikną u wszystkich, na zawsze.',
    keep: 'Zostaw',
  },
  removed: 'Wyniki usunięte',
  close: 'Zamknij głosowania',
  empty: 'Na tej tablicy jeszcze nie głosowano.',
  thing: 'Bez słów',
};
