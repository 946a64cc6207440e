import type { grid as english } from '../en/grid.ts';
import { format } from './format.ts';

/** The words of what can be done with columns, lanes, links and trays of a map. */
export const grid: typeof english = {
  columnEdge: (step) => `Szerokość kroku ${step}`,
  columnWidth: (step, width) => `Szerokość kroku ${step}: ${width}`,
  spanEdge: 'Przeciągnij na dalsze kroki',
  spans: (count) => `obejmuje ${format.plural(count, 'krok', 'kroki', 'kroków')}`,
  spanEnds: 'Karta kończy się razem ze swoim etapem',
  copyName: (name) => `${name} (kopia)`,
  duplicated: (name) => `Powielono: ${name}`,
  copied: (count) => (count === 1 ? 'Skopiowano' : `Skopiowano: ${count}`),
  noPlaceForCopy: 'Najpierw wskaż miejsce na mapie: kopia stanie obok',
  cannotDuplicate: 'Mapa ma ten tor tylko raz',

  linkFrom: (step) => `Przeciągnij na inny krok, aby powiązać: ${step}`,
  linkName: (kind, from, to, label) =>
    label ? `${kind}: ${from} → ${to}, ${label}` : `${kind}: ${from} → ${to}`,
  linkKinds: { next: 'Dalej', alternative: 'Inna droga', loop: 'Pętla', exit: 'Wyjście' },
  linkMade: (kind, to) => `${kind}: do kroku ${to}`,
  movedToTray: (lane) => `przeniesiono do zasobnika toru ${lane}`,
  trayOf: (lane) => `Zasobnik toru ${lane}`,
  trayHint: 'Przeciągnij kartę na krok albo naciśnij Alt+→. Karta upuszczona na nazwę toru czeka tutaj.',
  lanesButton: 'Tory: pokaż, ukryj, dodaj',
  usesChannel: (persona, channel, step) => `${persona} używa: ${channel}, krok ${step}`,
  leavesChannel: (persona, channel, step) => `${persona} nie używa: ${channel}, krok ${step}`,
  touchpointMade: 'Dodano do tego punkt styku',
  metricAt: (step) => `Metryka: ${step}`,
  emptyMetric: 'Metryka bez nazwy',
  pasteGrow: (steps, lanes) => {
    const missing = [
      ...(steps > 0 ? [format.plural(steps, 'krok', 'kroki', 'kroków')] : []),
      ...(lanes > 0 ? [format.plural(lanes, 'tor', 'tory', 'torów')] : []),
    ];
    return `Dodaj ${missing.join(' i ')}, wklej wszystko`;
  },
  pasteFit: (fits, lost) => `Wklej to, co się mieści (${fits}), pomiń resztę (${lost})`,
  newColumn: 'Nowy',
  pastePreview: 'Co zostanie wklejone i gdzie',
  bringBack: 'Przywróć',
  lockedStays: 'To jest zablokowane. Odblokuj, aby usunąć.',
  pasteHow: 'Co zrobić z resztą',
  wider: 'Szersza kolumna',
  narrower: 'Węższa kolumna',
  usualWidth: 'Zwykła szerokość',
  coverMore: 'Obejmij jeden krok więcej',
  coverLess: 'Obejmij jeden krok mniej',
};
