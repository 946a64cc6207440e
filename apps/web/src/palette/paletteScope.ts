import type { BoardSummary } from '../api/boardSummary.ts';
import type { AppServices } from '../app/AppContext.ts';
import type { BringEveryone } from '../board/people/useBringEveryone.ts';
import type { Person } from '../board/people/usePeople.ts';
import type { Text } from '../i18n/en.ts';
import type { BoardSession } from '../session/BoardSession.ts';
import type { UiStore } from '../ui/uiStore.ts';

/** What the entries of the palette are made of. */
export interface PaletteScope {
  readonly app: AppServices;
  readonly session: BoardSession;
  readonly ui: UiStore;
  readonly text: Text;
  readonly people: readonly Person[];
  readonly bring: BringEveryone;
  readonly present: () => void;
  /** Goes to another address, after a question where something would be lost. */
  readonly leaveTo: (path: string) => void;
  /** The server's boards; null until it has answered, none where it did not say them. */
  readonly boards: readonly BoardSummary[] | null;
  /** False for those who are in by a link: they make no boards. */
  readonly mayMake: boolean;
  readonly newMap: (template: string, title: string) => void;
}
