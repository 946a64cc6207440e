import type { home as english } from '../en/home.ts';
import { format } from './format.ts';

/** The words of the list of boards, of new maps and of imports. */
export const home: typeof english = {
  title: 'Tablice',
  find: 'Znajdź tablicę lub personę',
  newMap: 'Nowa mapa',
  import: 'Importuj',
  views: 'Które tablice',
  all: 'Wszystkie',
  trash: 'Kosz',
  columns: {
    name: 'Nazwa',
    personas: 'Persony',
    evidence: 'Dowody',
    health: 'Kontrola',
    edited: 'Zmieniono',
    deleted: 'Usunięto',
  },
  maps: (maps, blueprints, steps) => {
    if (maps + blueprints === 0) return 'Jeszcze bez mapy';
    return [
      maps > 0 && format.plural(maps, 'mapa', 'mapy', 'map'),
      blueprints > 0 && format.plural(blueprints, 'blueprint', 'blueprinty', 'blueprintów'),
      format.plural(steps, 'krok', 'kroki', 'kroków'),
    ]
      .filter(Boolean)
      .join(', ');
  },
  peopleHere: (people) => `${format.plural(people, 'osoba', 'osoby', 'osób')} na tablicy`,
  more: (count) => `i jeszcze ${format.number(count)}`,
  evidence: (percent) => format.percent(percent),
  evidenceMeaning: 'kart opiera się na cytatach, obserwacjach lub pomiarach',
  warnings: (count) => format.plural(count, 'ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń'),
  allClear: 'Wszystko w porządku',
  untitled: 'Tablica bez tytułu',
  sample: 'przykład',
  ago: (age) => format.ago(age),
  boardMenu: (title) => `Więcej: ${title}`,
  open: 'Otwórz',
  toTrash: 'Przenieś do kosza',
  restore: 'Przywróć',
  restoreNamed: (title) => `Przywróć: ${title}`,
  movedToTrash: (title) => `„${title}” jest w koszu`,
  restored: (title) => `„${title}” wraca na listę`,
  noMatch: (query) => `Nic nie pasuje do „${query}”`,
  trashEmpty: 'Kosz jest pusty',
  nothingShared: 'Nikt nie udostępnia Ci teraz żadnej tablicy',
  firstTitle: 'Zacznij pierwszą mapę',
  firstNote: 'Wybierz szablon, nadaj tytuł i pisz.',
  cannotList: 'Nie udało się wczytać tablic',
  loading: 'Wczytywanie tablic',
  theme: { toDark: 'Ciemny motyw', toLight: 'Jasny motyw' },
  template: 'Szablon',
  templates: {
    blank: { name: 'Pusta mapa podróży', note: 'Trzy etapy, od razu do pisania' },
    journey: { name: 'Podróż klienta', note: 'Pięć etapów, wszystkie główne tory' },
    blueprint: { name: 'Service blueprint', note: 'Trzy linie, od sceny po zaplecze' },
    dayInLife: { name: 'Dzień z życia', note: 'Godziny zamiast etapów' },
    lifecycle: { name: 'Cykl życia klienta', note: 'Lata, od potrzeby do odnowienia' },
    currentFuture: { name: 'Stan obecny i docelowy', note: 'Dwie mapy, które mówią, co się zmieni' },
  },
  mapTitle: 'Tytuł',
  mapTitlePlaceholder: 'Co klient chce załatwić?',
  newTitle: 'Nowa podróż',
  create: 'Utwórz',
  drop: 'Upuść plik, aby zrobić z niego tablicę',
  dropNote: 'Wayline JSON, Mermaid journey, Excel, CSV, Markdown, JSON Canvas',
};
