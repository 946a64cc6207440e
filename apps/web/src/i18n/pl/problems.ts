import type { ProblemWords } from '@wayline/exchange';
import type { PlaceWords } from '../placeWords.ts';

const REFUSED = {
  journeyTask: 'zadanie nie może zaczynać się od słowa „journey”',
  sectionTask: 'zadanie nie może zaczynać się od słowa „section”',
  firstLine: 'w pierwszym wierszu powinno stać samo „journey”',
  title: 'w tytule nie może być „;” (napisz #59;)',
  section: 'w sekcji nie może być „:” ani „;” (napisz #58; lub #59;)',
  semicolon: 'w zadaniu nie może być „;” (napisz #59;)',
  hash: 'w nazwie zadania nie może być „#” (napisz #35;)',
  score: 'zadanie potrzebuje oceny: „nazwa: 3: kto”',
  name: 'zadanie potrzebuje nazwy przed „:”',
  colon: 'zadanie potrzebuje oceny po „:”',
} as const;

/** What is said of a file. It comes with the first report. */
export const problems: ProblemWords = {
  'too-long': (limit) => `Tekst dłuższy niż ${limit} znaków; resztę pominięto.`,
  'control-characters': () => 'Pominięto znaki sterujące.',
  more: (count) => `Więcej ostrzeżeń tego rodzaju: ${count}.`,
  'part-of-map': () => 'Tej części mapy nie ma już w pliku Canvas; została zachowana.',
  'no-journey': (kind) =>
    kind === 'mermaid'
      ? 'Nie ma tu diagramu podróży: diagram Mermaid zaczyna się wierszem „journey”.'
      : 'Nie ma tu podróży: ani diagramu Mermaid, ani tabeli, ani dwupoziomowej listy numerowanej.',
  'unread-journey': (reason) =>
    `To, co stoi pod „journey”, nie jest tablicą Wayline (${reason}); odczytano tylko węzły i krawędzie.`,
  'unknown-keys': (names) => `JSON Canvas nie zna kluczy ${names}; plik Wayline je zachowuje, tablica nie.`,
  'double-node': (id) => `Drugi węzeł ma identyfikator ${id}; krawędzie prowadzą do pierwszego.`,
  'unknown-color': (color) => `„${color}” nie jest kolorem w JSON Canvas; pominięto go.`,
  'file-named': (path) => `Canvas tylko wymienia swoje pliki; „${path}” to teraz notatka o tej nazwie.`,
  'loose-edge': (node) => `Ta krawędź prowadzi do „${node}”, a takiego węzła nie ma; pominięto ją.`,
  share: (text) => `„${text}” nie jest udziałem od 0 do 100 %.`,
  'sample-size': (text) => `„${text}” nie jest liczbą osób.`,
  channel: (name) => `Nieznany kanał „${name}”; zachowano go jako własne pole.`,
  quotes: () => 'Cudzysłów wewnątrz komórki w cudzysłowie nie jest podwojony; sprawdź ten wiersz.',
  'no-label': () => 'Ten wiersz i wiersze nad nim nie mają nazwy; jego komórki są w torze bez tytułu.',
  'no-name': (what) => (what === 'stage' ? 'Etap bez nazwy.' : 'Krok bez nazwy.'),
  'new-channel': (name) => `Nieznany kanał „${name}”; utworzono nowy.`,
  'unknown-emotion': (text) => `„${text}” nie jest znaną wartością; powstała z tego notatka w torze uczuć.`,
  layout: () =>
    'Żaden wiersz ani kolumna nie ma znanej nazwy; wiersze odczytano jako tory, a kolumny jako etapy.',
  'out-of-scale': (value, min, max) => `${value} wykracza poza skalę od ${min} do ${max}: brak emocji.`,
  'no-scale': (value) => `${value} nie należy do żadnej znanej skali: brak emocji.`,
  scale: (min, max) => `Liczby odczytano w skali od ${min} do ${max}.`,
  'maybe-ten': () => 'Są oceny powyżej 5: może to skala 0–10. Odczytać je w tej skali?',
  'loose-line': (end) => `Ta linia prowadzi do „${end}”, czego nie ma w pliku; pominięto ją.`,
  encoding: (encoding) => `Litery wyglądają na ${encoding}, ale plik o tym nie mówi.`,
  'wrong-encoding': (encoding) =>
    `Plik podaje kodowanie ${encoding}, ale ma bajty, które do niego nie należą.`,
  'no-text-file': () => 'To nie jest plik tekstowy.',
  'unknown-name': (name) => `Nikt tu nie nazywa się „${name}”.`,
  'no-score': () => 'Brak oceny: krok nie ma emocji.',
  'no-number': (score) => `„${score}” nie jest liczbą: krok nie ma emocji.`,
  colon: () => 'Mermaid czyta w tym wierszu tylko dwa pierwsze „:”; dwukropek w nazwie zapisz jako #58;.',
  refused: (line, why) => `Sam Mermaid odrzuciłby wiersz ${line}: ${REFUSED[why]}.`,
  cut: (lost) => `Mermaid pomija wiersz od „#”, więc „${lost}” nie odczytano; „#” zapisz jako #35;.`,
  swapped: (more) =>
    `Ten wiersz${more > 0 ? ` (i kolejne: ${more})` : ''} może znaczyć „kto: zadanie: ocena”, a Mermaid czyta „zadanie: ocena: kto”. Odczytać odwrotnie?`,
  nobody: (name) => `Żadne zadanie nikogo nie wymienia; oceny należą do persony „${name}”.`,
  'too-large': (limit) => `Więcej niż ${limit} MB, ile może mieć taki plik.`,
  'too-large-inside': (limit) => `Po rozpakowaniu plik ma ponad ${limit} MB; nie odczytano go.`,
  'too-many-steps': (limit) => `Ponad ${limit} kroków; podziel podróż.`,
  'too-many-cards': (limit) => `Ponad ${limit} kart; podziel podróż.`,
  'too-many-rows': (limit) => `Ponad ${limit} wierszy.`,
  'too-many-items': (limit) => `Ponad ${limit} notatek i linii.`,
  'too-many': (limit, kind) => `Ponad ${limit} (${kind}); podziel plik.`,
  'too-many-personas': (limit) => `Ponad ${limit} person; podziel plik.`,
  'too-deep': (depth) => `Listy i obiekty są zagnieżdżone głębiej niż ${depth} poziomów.`,
  'not-json': (reason) => `Plik nie jest w formacie JSON: ${reason}`,
  'no-canvas': () => 'JSON Canvas to obiekt z węzłami i krawędziami.',
  'no-list': (which) =>
    which === 'nodes' ? 'Węzły w JSON Canvas są listą.' : 'Krawędzie w JSON Canvas są listą.',
  'no-table': () =>
    'Nie ma tu tabeli: potrzebny jest nagłówek i wiersz pod nim, z co najmniej dwiema komórkami.',
  'no-stages': () => 'Żaden etap ani krok w tej tabeli nie ma komórki.',
  'no-text': () => 'Żaden wiersz tej tabeli nie ma tekstu.',
  'open-quote': () => 'Cudzysłów, który otwiera tę komórkę, nie jest zamknięty; plik mógł zostać ucięty.',
  'too-far': (why, limit) =>
    why === 'sheet'
      ? 'Komórka leży za daleko: żaden arkusz nie ma tylu wierszy.'
      : `Komórka leży za daleko: ponad ${limit} ${why === 'rows' ? 'wierszy' : 'kolumn'}.`,
  'old-excel': () =>
    'Ten skoroszyt jest chroniony albo w starym formacie (.xls); zapisz go najpierw jako .xlsx.',
  'no-zip': () => 'To nie jest skoroszyt Excela (.xlsx) albo plik jest uszkodzony.',
  unreadable: (kind, reason) => `Pliku nie da się odczytać jako ${kind}: ${reason}`,
  'unknown-sheet': (wish, sheets) => `Nie ma arkusza „${wish}”. Są: ${sheets}.`,
  'which-sheet': (sheets) =>
    `Podróż może być w kilku arkuszach, a żaden nie nazywa etapów ani torów. Wybierz jeden: ${sheets}.`,
  empty: () => 'Plik jest pusty.',
  'unknown-format': (id, known) =>
    `${id === '' ? 'To nie jest format' : `„${id}” nie jest formatem`}, który można zaimportować. Znane są: ${known}.`,
  'no-persona': () => 'Nie ma tu persony: ani imienia, ani niczego o osobie.',
  'other-table': () => 'inna tabela',
  'no-object': () => 'to nie jest obiekt',
  'node-without-id': () => 'węzeł bez identyfikatora',
  'node-place': (id) => `węzeł ${id}, którego położenie lub rozmiar nie jest liczbą`,
  'node-type': (id, type) => `węzeł ${id} typu ${type}`,
  'edge-ends': () => 'krawędź, która nie wymienia swoich dwóch węzłów',
  'second-value': () => 'druga wartość kroku, który już jedną ma',
  'word-without-value': () => 'słowo lub powód bez wartości',
  'frame-name': (text) => `„${text}”: nazwa całości, a nie notatka`,
  'no-text-row': () => 'wiersz bez tekstu',
  'numbers-rows': (column) => `kolumna „${column}”, która tylko numeruje wiersze`,
  'score-of-nobody': (score, who) =>
    `ocena ${score}${who === '' ? '' : ` (${who})`}: nie wymieniono żadnej persony tej mapy`,
  picture: () => 'obraz: dodaj go do karty persony ręcznie',
  sheet: () => 'arkusz bez podróży',
};

export const places: PlaceWords = {
  line: (number) => `wiersz ${number}`,
  row: (number) => `wiersz ${number}`,
  names: { file: 'plik', title: 'tytuł', names: 'imiona', lanes: 'tory' },
};
