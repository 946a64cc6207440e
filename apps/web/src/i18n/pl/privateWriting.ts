import type { privateWriting as english } from '../en/privateWriting.ts';
import { format } from './format.ts';

const cards = (count: number): string => format.plural(count, 'karta', 'karty', 'kart');
const people = (count: number): string => format.plural(count, 'osoba', 'osoby', 'osób');

/** Słowa pisania w ukryciu. */
export const privateWriting: typeof english = {
  start: 'Pisz w ukryciu',
  startAll: 'Rozpocznij pisanie w ukryciu',
  alsoStart: 'cicha burza mózgów ukryte karty odkryj',
  goesOn: 'Pisanie w ukryciu już trwa',
  noLanes: 'Ta mapa nie ma toru, w którym pisze się słowami',
  bar: 'Pisanie w ukryciu',
  lanes: (titles, rest) =>
    rest > 0
      ? `${titles.join(', ')} i jeszcze ${format.plural(rest, 'tor', 'tory', 'torów')}`
      : titles.join(', '),
  writers: (count) => (count === 0 ? 'Nikt jeszcze nie pisze' : `Pisze: ${people(count)}`),
  cards: cards as (count: number) => string,
  mine: (count) => `Twoje: ${count}`,
  hint: 'To, co dodasz w tych torach, widzisz tylko Ty',
  watching: 'To, co zapisano, pokaże się po odkryciu',
  reveal: 'Odkryj',
  revealing: {
    title: 'Odkryć to, co zapisano?',
    lead: (count) => `Wszyscy zobaczą: ${cards(count)}. Nic już tego nie ukryje.`,
    keep: 'Piszmy dalej',
  },
  started: (by, lanes) =>
    `${by} rozpoczyna pisanie w ukryciu: ${lanes}. To, co tam dodasz, do odkrycia widzisz tylko Ty.`,
  isOn: (lanes) => `Trwa pisanie w ukryciu: ${lanes}. To, co tam dodasz, widzisz tylko Ty.`,
  revealed: (count) => (count === 0 ? 'Pisanie w ukryciu zakończone' : `Odkryto: ${cards(count)}`),
  cameLate: (count) => `Po odkryciu doszło jeszcze: ${cards(count)} od Ciebie. Teraz widzą to wszyscy.`,
  onlyYou: 'Tę kartę widzisz tylko Ty',
  onlyYouSee: 'Tę kartę widzisz tylko Ty. Stanie się zwykłą kartą, gdy facylitator odkryje to, co zapisano.',
  blank: 'Ukryta karta',
  blankIs: 'Ktoś pisze tu w ukryciu. Przeczytasz to po odkryciu.',
  hidden: (count) => `${count} ukryte`,
  hiddenCards: (count) => `Ukryte przez innych: ${cards(count)}`,
  text: 'Tekst',
  kind: 'Rodzaj',
  refused: {
    forbidden: 'Twoja rola nie pozwala na to w pisaniu w ukryciu.',
    tooOften: 'Za szybko dla serwera. Odczekaj chwilę i spróbuj ponownie.',
    unknown: 'Serwer tego nie zrozumiał. Po jego aktualizacji wczytaj stronę ponownie.',
    storage: 'Serwer nie może teraz zapisywać. Twoje ukryte karty przechowuje ta przeglądarka.',
    privateOpen: 'Pisanie w ukryciu już trwa. Najpierw odkryj to, co zapisano.',
    noPrivate: 'Pisanie w ukryciu jest już zakończone.',
    outOfScope: 'W tym torze nie pisze się w ukryciu.',
    tooMany: 'Masz 100 ukrytych kart i przed odkryciem nie można dodać więcej.',
    offline: 'To wymaga serwera. Spróbuj ponownie, gdy wróci połączenie.',
  },
};
