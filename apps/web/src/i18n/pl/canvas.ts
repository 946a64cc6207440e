import type { canvas as english } from '../en/canvas.ts';
import { acts } from './acts.ts';
import { details } from './details.ts';
import { fields } from './fields.ts';
import { format } from './format.ts';
import { grid } from './grid.ts';
import { pictures } from './pictures.ts';
import { shortcuts } from './shortcuts.ts';

const directions = { left: 'w lewo', right: 'w prawo', up: 'w górę', down: 'w dół' } as const;

/** The words of the canvas, the journey grid and Details. */
export const canvas: typeof english = {
  canvas: 'Obszar tablicy',
  tools: 'Narzędzia',
  toolNames: {
    select: 'Zaznaczanie',
    hand: 'Rączka',
    sticky: 'Karteczka',
    text: 'Tekst',
    shape: 'Kształt',
    connector: 'Łącznik',
    pen: 'Pióro',
    frame: 'Ramka',
    image: 'Obraz',
  },
  zoomOut: 'Pomniejsz',
  zoomIn: 'Powiększ',
  zoomReset: 'Powiększenie 100%',
  fit: 'Dopasuj tablicę',
  minimap: 'Minimapa',
  zoomValue: (percent) => format.percent(percent),

  journeyMap: 'Mapa podróży',
  inSight: 'W polu widzenia',
  moreInSight: (count) => `I jeszcze ${count}; widoki Tabela i Konspekt zawierają wszystko`,

  cardKinds: {
    note: 'Notatka',
    touchpoint: 'Punkt styku',
    pain: 'Bolączka',
    moment: 'Moment prawdy',
    opportunity: 'Szansa',
    quote: 'Cytat',
    insight: 'Wniosek',
    question: 'Pytanie',
    dataPoint: 'Dana',
    image: 'Ilustracja',
  },
  itemKinds: {
    sticky: 'Karteczka',
    text: 'Tekst',
    shape: 'Kształt',
    image: 'Obraz',
    frame: 'Ramka',
    drawing: 'Rysunek',
    personaSheet: 'Arkusz persony',
  },
  shapeForms: {
    rectangle: 'Prostokąt',
    rounded: 'Zaokrąglony prostokąt',
    ellipse: 'Elipsa',
    diamond: 'Romb',
    triangle: 'Trójkąt',
    hexagon: 'Sześciokąt',
  },
  faces: ['Bardzo źle', 'Źle', 'Neutralnie', 'Dobrze', 'Bardzo dobrze'],
  untitledMap: 'Mapa bez tytułu',
  untitledStage: 'Etap bez nazwy',
  untitledStep: 'Krok bez nazwy',
  untitledLane: 'Tor bez nazwy',
  untitledPersona: 'Persona bez imienia',
  chipName: (name, archetype) => (archetype ? `${name}, ${archetype}` : name),
  emptyCard: (kind) => `${kind}, bez treści`,
  cellName: (step, lane) => `${step}, ${lane}`,
  emotionName: (step, persona) => `${step}, ${persona}`,
  addEmotion: (step, persona) => `Dodaj emocję: ${step}, ${persona}`,
  wordOf: (name) => `Słowo: ${name}`,
  reasonOf: (name) => `Powód: ${name}`,
  wordHint: 'Jedno słowo',
  reasonHint: 'Dlaczego?',
  stages: 'Etapy',
  steps: 'Kroki',
  stageHint: 'Nazwij etap',
  stepHint: 'Nazwij krok',
  laneHint: 'Nazwij tor',
  mapHint: 'Nazwij mapę',
  cardHint: 'Pisz',
  nameOf: (title) => `Nazwa: ${title}`,
  textOf: (title) => `Treść: ${title}`,
  addStepAfter: (title) => `Dodaj krok po: ${title}`,
  addStageAfter: (title) => `Dodaj etap po: ${title}`,
  addLaneAfter: (title) => `Dodaj tor po: ${title}`,
  addCardTo: (step) => `Dodaj kartę do: ${step}`,
  addFirstStage: 'Dodaj etap',
  addFirstStep: (stage) => `Dodaj krok do: ${stage}`,
  addFirstLane: 'Dodaj tor',
  laneKinds: 'Rodzaje torów',
  channels: 'Kanały',
  movedTo: (step, lane, index, count) => `przeniesiono do: ${step}, ${lane}, ${index} z ${count}`,
  movedBy: (name, direction) => `${name}: przesunięto ${directions[direction]}`,
  becameSticky: 'Karta jest teraz karteczką',
  becameCardShort: 'Karteczka jest teraz kartą',
  deleted: (count) => (count === 1 ? 'Usunięto' : `Usunięto: ${format.number(count)}`),

  sticky: 'Karteczka',
  stickyBy: (author, text) => `${text}, autor: ${author}`,
  emptyItem: (kind) => `${kind}, bez treści`,
  personaSheet: (name) => `Persona: ${name}`,
  connectorFrom: 'Przeciągnij, aby połączyć',
  resize: 'Zmień rozmiar',
  somebody: 'Ktoś',

  deleteStage: {
    title: (name) => `Usunąć etap „${name}”?`,
    move: (stage) => `Przenieś jego kroki do etapu „${stage}”`,
    contents: 'Usuń także jego kroki i wszystko, co w nich jest',
    confirm: 'Usuń etap',
  },
  deleteStep: {
    title: (name) => `Usunąć krok „${name}”?`,
    tray: 'Zachowaj jego karty w zasobnikach torów',
    contents: 'Usuń także jego karty',
    confirm: 'Usuń krok',
    keeps: (count) =>
      `${format.form(count, 'Leży', 'Leżą', 'Leży')} w nim ${format.plural(count, 'karta', 'karty', 'kart')}.`,
  },
  pasted: (count) => (count === 1 ? 'Wklejono' : `Wklejono: ${format.number(count)}`),
  pasteRange: {
    title: 'Zakres jest większy niż mapa od tego miejsca',
    says: (fits, lost) =>
      `${format.plural(fits, 'komórka ma', 'komórki mają', 'komórek ma')} swoje miejsce, ` +
      `${format.plural(lost, 'nie ma', 'nie mają', 'nie ma')}. Dodaj najpierw kroki lub tory albo wklej to, co się mieści.`,
    confirm: (fits) => `Wklej ${format.number(fits)}`,
  },
  deleteChoice: 'Co stanie się z zawartością',
  cancel: 'Anuluj',

  acts,
  details,
  fields,
  grid,
  pictures,
  shortcuts,
};
