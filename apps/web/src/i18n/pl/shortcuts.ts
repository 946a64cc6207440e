import type { shortcuts as english } from '../en/shortcuts.ts';

/** The list of shortcuts, in the order in which one learns them. */
export const shortcuts: typeof english = {
  title: 'Skróty klawiszowe',
  find: 'Znajdź skrót',
  nothing: 'Nie ma skrótu o tej nazwie',
  groups: [
    {
      title: 'Na mapie',
      lines: [
        { keys: ['← → ↑ ↓'], does: 'Poruszanie się po siatce' },
        { keys: ['Ctrl+strzałka'], does: 'Do krawędzi' },
        { keys: ['Home', 'End'], does: 'Końce toru' },
        { keys: ['Page Up', 'Page Down'], does: 'O etap' },
        { keys: ['dowolna litera'], does: 'Zastąp tekst albo zacznij kartę' },
        { keys: ['Enter', 'F2'], does: 'Edytuj' },
        { keys: ['Esc'], does: 'Wyjdź' },
        { keys: ['Tab', 'Shift+Tab'], does: 'Podczas edycji: do następnego, wstecz' },
        { keys: ['Ctrl+Enter'], does: 'Nowa karta w tej komórce' },
        { keys: ['Alt+strzałka'], does: 'Przesuń kartę, krok, etap lub tor' },
        { keys: ['Ctrl+Alt+→', 'Ctrl+Alt+←'], does: 'Wstaw krok' },
        { keys: ['Ctrl+Alt+Shift+→', 'Ctrl+Alt+Shift+←'], does: 'Wstaw etap' },
        { keys: ['Ctrl+Alt+↓', 'Ctrl+Alt+↑'], does: 'Wstaw tor' },
        { keys: ['Ctrl+D'], does: 'Powiel kartę, krok, etap lub tor' },
        { keys: ['Shift+Alt+→', 'Shift+Alt+←'], does: 'Rozciągnij kartę na więcej kroków, na mniej' },
        { keys: ['Ctrl+Shift+.', 'Ctrl+Shift+,', 'Ctrl+Shift+/'], does: 'Szersza, węższa, zwykła kolumna' },
        { keys: ['Delete'], does: 'Usuń' },
      ],
    },
    {
      title: 'Podczas pisania karty',
      lines: [
        { keys: ['!'], does: 'Bolączka' },
        { keys: ['*'], does: 'Moment prawdy' },
        { keys: ['+'], does: 'Szansa' },
        { keys: ['?'], does: 'Pytanie' },
        { keys: ['"'], does: 'Cytat' },
        { keys: ['@em'], does: 'Kanał: e-mail' },
        { keys: ['Shift+Enter'], does: 'Nowy wiersz' },
      ],
    },
    {
      title: 'Na punkcie krzywej',
      lines: [
        { keys: ['1', '2', '3', '4', '5'], does: 'Od najgorszej miny do najlepszej' },
        { keys: ['↑', '↓'], does: 'O jedną minę w górę lub w dół; z Alt o pół' },
        { keys: ['dowolna litera'], does: 'Napisz powód' },
      ],
    },
    {
      title: 'Na szansie w polu',
      lines: [
        { keys: ['← → ↑ ↓'], does: 'Efekt i wysiłek, większy lub mniejszy' },
        { keys: ['Backspace'], does: 'Usuń liczby' },
      ],
    },
    {
      title: 'Na tablicy',
      lines: [
        { keys: ['V', 'H'], does: 'Zaznaczanie, rączka' },
        {
          keys: ['N', 'T', 'R', 'F'],
          does: 'Karteczka, tekst, kształt, ramka; Enter wstawia na środku',
        },
        { keys: ['C'], does: 'Łącznik; dwa zaznaczone elementy łączy od razu' },
        { keys: ['P'], does: 'Pióro' },
        { keys: ['I'], does: 'Obraz: wybierz obrazy, pojawią się przy wskaźniku' },
        { keys: ['strzałki'], does: 'Przesuń widok lub to, co zaznaczone; z Shift dalej' },
        { keys: ['Alt+strzałki'], does: 'Szerzej, węziej, wyżej, niżej; z Shift więcej' },
        { keys: ['Spacja+przeciąganie', 'kółko'], does: 'Przesuń widok' },
        { keys: ['Ctrl+kółko', 'Ctrl +', 'Ctrl −', 'Ctrl 0'], does: 'Powiększenie' },
        { keys: ['Shift+1', 'Shift+2'], does: 'Dopasuj całą tablicę, dopasuj zaznaczone' },
        { keys: ['Ctrl+A', 'Ctrl+D'], does: 'Zaznacz wszystko, powiel' },
        { keys: ['Shift+Enter'], does: 'Tab zaznacza kolejne elementy albo znów jeden' },
        { keys: ['Ctrl+G', 'Ctrl+Shift+G'], does: 'Grupuj, rozgrupuj; Enter wchodzi do grupy' },
        { keys: ['Ctrl+Shift+L'], does: 'Zablokuj, odblokuj' },
        { keys: [']', '[', 'Ctrl+]', 'Ctrl+['], does: 'Wyżej, niżej, na wierzch, na spód' },
        { keys: ['Shift+F10'], does: 'Co można zrobić z zaznaczonym' },
        { keys: ['Alt+F10'], does: 'Do paska przy zaznaczeniu' },
        { keys: ['Alt+Delete'], does: 'Usuń ramkę razem z zawartością' },
        { keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'], does: 'Kopiuj, wytnij, wklej; także zakres z arkusza' },
        { keys: ['Ctrl+Z', 'Ctrl+Shift+Z'], does: 'Cofnij, ponów własne działania' },
      ],
    },
    {
      title: 'Cała tablica',
      lines: [
        { keys: ['Ctrl+F'], does: 'Znajdź na tej tablicy' },
        { keys: ['Ctrl+K'], does: 'Polecenia: wszystko po nazwie' },
        { keys: ['Enter', 'Shift+Enter'], does: 'W wyszukiwaniu: następne, poprzednie' },
        { keys: ['Esc'], does: 'Przestań podążać za kimś' },
        { keys: ['?'], does: 'Ta lista' },
      ],
    },
    {
      title: 'W czasie głosowania',
      lines: [
        { keys: ['V', 'Shift+V'], does: 'Daj kropkę temu, co zaznaczone; zabierz ją' },
        { keys: ['Shift+klik'], does: 'Na kropkach: zabierz jedną' },
      ],
    },
    {
      title: 'Podczas prezentacji',
      lines: [
        { keys: ['→', 'Spacja', 'Page Down'], does: 'Następny slajd' },
        { keys: ['←', 'Shift+Spacja', 'Page Up'], does: 'Poprzedni slajd' },
        { keys: ['Home', 'End'], does: 'Pierwszy slajd, ostatni slajd' },
        { keys: ['liczba'], does: 'Do tego slajdu' },
        { keys: ['Esc'], does: 'Zakończ prezentację' },
      ],
    },
  ],
};
