import type { frozen as english } from '../en/frozen.ts';
import { format } from './format.ts';

const quoted = (names: readonly string[]): string => format.list(names.map((name) => `„${name}”`));

const moments = new Intl.DateTimeFormat('pl', { dateStyle: 'medium', timeStyle: 'short' });

/** Słowa zamrażania. */
export const frozen: typeof english = {
  somebody: 'Ktoś',
  about: (by) => `Zamrożone przez: ${by}`,
  since: (by, at) => `Zamrożone przez: ${by}, ${at}`,
  stops: (name, by) => `„${name}” jest zamrożone (${by}). Odmrozić może facylitator.`,
  stopsLeader: (name, by) => `„${name}” jest zamrożone (${by}). Odmroź, aby zmienić.`,
  stopsMine: (name) => `„${name}” jest zamrożone przez Ciebie. Odmroź, aby zmienić.`,
  froze: (by, names) => `${by} zamraża: ${quoted(names)}`,
  youFroze: (names) => `Zamrożone: ${quoted(names)}. Nikt teraz tego nie zmieni.`,
  unfrozen: (names) => `Można znów zmieniać: ${quoted(names)}`,
  isFrozen: (names) =>
    `Zamrożone na tej tablicy: ${names.length > 3 ? format.plural(names.length, 'element', 'elementy', 'elementów') : quoted(names)}`,
  takenBack: (name, kept) =>
    kept > 0
      ? `„${name}” jest zamrożone, więc zmiana została cofnięta. Twój tekst czeka w zasobniku: ${format.plural(kept, 'karta', 'karty', 'kart')}.`
      : `„${name}” jest zamrożone, więc zmiana została cofnięta.`,
  freeze: 'Zamroź',
  unfreeze: 'Odmroź',
  freezeThing: (name) => `Zamroź „${name}”`,
  unfreezeThing: (name) => `Odmroź „${name}”`,
  moment: (at) => moments.format(at),
  also: 'blokada ochrona tylko do odczytu warsztat',
  refused: {
    forbidden: 'Zamrażać i odmrażać może tylko facylitator lub właściciel.',
    tooOften: 'To było za szybko dla serwera. Odczekaj chwilę i spróbuj ponownie.',
    unknown: 'Serwer tego nie zrozumiał. Po jego aktualizacji wczytaj stronę ponownie.',
    storage: 'Serwer nie może teraz zapisywać. Niczego nie zamrożono ani nie odmrożono.',
    noSuchTarget: 'Ktoś właśnie to usunął. Niczego nie zamrożono.',
    privateOpen: 'Trwa tam pisanie prywatne. Najpierw odsłoń karty, potem zamroź.',
    offline: 'Zamrażanie wymaga serwera. Spróbuj ponownie po połączeniu.',
  },
};
