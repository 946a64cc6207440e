import type { LossWords } from './lossWords.ts';

/** Losses in Polish: the count stands at the end, where nothing has to agree with it. */
export const POLISH_LOSSES: LossWords = {
  trayCards: (count) => `Karty bez kroku: ${count}.`,
  blankCards: (count) => `Karty bez treści: ${count}.`,
  cardWidths: (count) => `Szerokość kart, które obejmują kilka kroków: ${count}.`,
  cardKinds: (count) => `Rodzaj kart, jeśli nie wynika z toru: ${count}.`,
  severities: (count) => `Waga i częstość bolączek: ${count}.`,
  impacts: (count) => `Efekt i wysiłek szans: ${count}.`,
  evidence: (count) => `Dowody i persony kart: ${count}.`,
  stepLinks: (count) => `Powiązania kroków i to, co przekazują: ${count}.`,
  metrics: (count) => `Serie pomiarów: ${count}.`,
  emotionSources: (count) => `Skąd wiadomo o emocjach: ${count}.`,
  otherMaps: (count) => `Inne mapy na tablicy: ${count}.`,
  items: (count) => `Elementy tablicy poza mapą: ${count}.`,
  othersEmotions: (names) => `Emocje innych (${names}): Mermaid ma jedną ocenę na krok.`,
  unratedSteps: (count) => `Kroki bez emocji, zapisane z oceną 3 i komentarzem: ${count}.`,
  roundedEmotions: (count) => `Emocje zaokrąglone do całej oceny: ${count}.`,
  emotionWords: (count) => `Słowa i powody emocji: ${count}.`,
  cardsWithoutLane: (count) => `Karty, bo Mermaid nie ma torów: ${count}.`,
  picturesGone: (count) => `Obrazy, których pliku zabrakło: ${count}.`,
  picturesUnread: (count) => `Obrazy uszkodzone albo takie, których format nie przyjmuje: ${count}.`,
  picturesNamed: (count) => `Obrazy wymienione, ale bez pliku: ${count}.`,
  undrawnLines: (count) => `Wiersze pismem, którego nie ma w krojach obrazu (użyj SVG): ${count}.`,
  width: (pixels) => `Żądana szerokość: obraz o tych proporcjach może mieć ${pixels} pikseli.`,
  font: () => 'Litery wyglądają dokładnie tak samo tam, gdzie jest krój Inter, a gdzie go nie ma, podobnie.',
  emotionPoints: (count) => `Krzywa emocji, punkty: ${count}.`,
  unseenCards: (count) => `Karty, których tablica nie pokazuje: ${count}.`,
  drawings: (count) => `Rysunki: ${count}.`,
  shapesAsText: (count) => `Kontury kształtów, z których zostają słowa: ${count}.`,
  looseConnectors: (count) => `Łączniki z wolnym końcem albo z końcem na krzywej: ${count}.`,
  canvasJourney: () =>
    'Inne programy tego nie zobaczą. Wayline odczyta wszystko z powrotem: plik zawiera całą tablicę.',
  notOf: (persona, cards, emotions) =>
    `Wszystko, co nie dotyczy persony ${persona}. Karty: ${cards}, emocje: ${emotions}.`,
};
