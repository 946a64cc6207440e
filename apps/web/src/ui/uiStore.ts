import type { SeenPart } from '@wayline/document';
import type { Collection, Color, MapId, PersonaId, ShapeForm } from '@wayline/domain';
import { createContext, type Provider, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The tools of the tool bar. */
export type Tool = 'select' | 'hand' | 'sticky' | 'text' | 'shape' | 'connector' | 'pen' | 'frame' | 'image';

/** The views of one board, in the order of their tabs. */
export type View = 'board' | 'steps' | 'table' | 'outline' | 'personas' | 'opportunities' | 'health';

/** What the Personas view shows: all, one in full, or two side by side on a map. */
export type PersonasPlace =
  | { readonly screen: 'gallery' }
  | { readonly screen: 'sheet'; readonly id: PersonaId; readonly isNew?: boolean }
  | {
      readonly screen: 'compare';
      readonly a: PersonaId;
      readonly b: PersonaId;
      readonly mapId: MapId | null;
    };

/** The dialogs about the board as a whole. */
export type BoardDialog = 'share' | 'export' | 'shortcuts' | 'palette' | 'trash' | 'startVote';

/** The person whose view mine follows. */
export interface Followed {
  readonly id: string;
  readonly name: string;
  /** A token of the people's inks. */
  readonly colour: string;
}

/** What the browser was asked for; `system` follows it. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** The one text that is being edited here. */
export interface Editing {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  /** True where the text was just made, so that leaving it empty takes its record away again. */
  readonly fresh?: boolean;
  /** What was typed to open it: it takes the place of the text. */
  readonly typed?: string;
}

/** Local state of one page: nothing here is a copy of a record. */
export interface UiState {
  readonly tool: Tool;
  /** Record ids, also ids of emotion points; the last one picked stands last. */
  readonly selection: readonly string[];
  /** The same ids for asking about one. */
  readonly selected: ReadonlySet<string>;
  readonly editing: Editing | null;
  /** The group that was gone into: its members are picked one by one. */
  readonly openGroup: string | null;
  /** What the next note is written on; `null` is the usual paper. */
  readonly paper: Color | null;
  /** The form of the next shape. */
  readonly form: ShapeForm;
  /** What the pen writes with; `width` in board units. */
  readonly pen: { readonly width: number; readonly color?: Color };
  /** While on, Tab picks more things instead of another one. */
  readonly picksMore: boolean;
  readonly view: View;
  readonly detailsOpen: boolean;
  readonly lens: PersonaId | null;
  readonly theme: ThemeChoice;
  /** A stage, step or persona whose deletion waits for an answer: what becomes of what is theirs. */
  readonly deleting: { readonly collection: 'stages' | 'steps' | 'personas'; readonly id: string } | null;
  readonly personasPlace: PersonasPlace;
  /** Where one looked on the board before another view took its place; `null` until then. */
  readonly lastSeen: { readonly x: number; readonly y: number; readonly zoom: number } | null;
  /** The step that is read where a map is shown one step at a time, or its map while that has none. */
  readonly standing: string | null;
  readonly dialog: BoardDialog | null;
  /** The vote whose list or results stand beside the view. */
  readonly voteShown: string | null;
  /** The format that the export dialog opens with; null for its own first. */
  readonly exportFormat: string | null;
  /** Whether the field that searches the board is open. */
  readonly finding: boolean;
  /** Ids that the search has found: the canvas marks them lightly. */
  readonly found: ReadonlySet<string>;
  /** The record that was gone to last from the search; a new object each time. */
  readonly sought: { readonly id: string } | null;
  /** Hidden or collapsed lanes that are open here alone, as long as what was sought in them is selected. */
  readonly openedLanes: ReadonlySet<string>;
  /** While the board is shown as slides, alone on the screen: what was seen before; null of it in another view. */
  readonly presenting: { readonly from: SeenPart | null } | null;
  readonly following: Followed | null;
  /** Where the board is asked to look next, in board units; the canvas goes there and forgets it. */
  readonly destination: SeenPart | null;
  /** Names of the parts of Details that are folded open. */
  readonly openFolds: ReadonlySet<string>;
  /** The lane whose tray is open. */
  readonly openTray: string | null;
  /** Where the keyboard is inside a grid: a part's key, `null` outside. */
  readonly focus: { readonly mapId: string; readonly key: string } | null;
}

/** The ways to change local state. */
export interface UiActions {
  setTool(tool: Tool): void;
  select(ids: readonly string[]): void;
  /** Adds what is not selected and drops what is. */
  toggle(ids: readonly string[]): void;
  edit(editing: Editing | null): void;
  openGroupOf(groupId: string | null): void;
  setPaper(paper: Color | null): void;
  setForm(form: ShapeForm): void;
  setPen(pen: UiState['pen']): void;
  setPicksMore(picksMore: boolean): void;
  setView(view: View): void;
  setDetailsOpen(open: boolean): void;
  setLens(lens: PersonaId | null): void;
  setTheme(theme: ThemeChoice): void;
  setDeleting(deleting: UiState['deleting']): void;
  setPersonasPlace(place: PersonasPlace): void;
  setLastSeen(lastSeen: UiState['lastSeen']): void;
  setStanding(id: string): void;
  setDialog(dialog: BoardDialog | null): void;
  openExport(format: string): void;
  showVote(id: string | null): void;
  setFinding(finding: boolean): void;
  /** Begins to present, from where the board was seen; whatever was in hand is let go. */
  present(from: SeenPart | null): void;
  /** Ends it, and looks again at what was seen before. */
  stopPresenting(): void;
  setFound(found: ReadonlySet<string>): void;
  /** Selects a record and asks the view to show it, in a lane that may have to be opened. */
  seek(id: string, laneId: string | null): void;
  follow(followed: Followed | null): void;
  lookAt(destination: SeenPart | null): void;
  toggleFold(name: string): void;
  setOpenTray(laneId: string | null): void;
  setFocus(focus: UiState['focus']): void;
}

export type UiStore = StoreApi<UiState & UiActions>;

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** Makes the local state of one board page. */
export function createUiStore(initial: Partial<Omit<UiState, 'selected'>> = {}): UiStore {
  return createStore<UiState & UiActions>()((set, get) => ({
    tool: 'select',
    selection: [],
    selected: new Set(initial.selection),
    editing: null,
    openGroup: null,
    paper: null,
    form: 'rounded',
    pen: { width: 3 },
    picksMore: false,
    view: 'board',
    detailsOpen: true,
    lens: null,
    theme: 'system',
    deleting: null,
    personasPlace: { screen: 'gallery' },
    lastSeen: null,
    standing: null,
    dialog: null,
    exportFormat: null,
    voteShown: null,
    finding: false,
    found: new Set(),
    sought: null,
    openedLanes: new Set(),
    presenting: null,
    following: null,
    destination: null,
    openFolds: new Set(),
    openTray: null,
    focus: null,
    ...initial,
    setTool: (tool) => set({ tool }),
    select: (ids) => {
      if (sameIds(get().selection, ids)) return;
      const { sought, openedLanes } = get();
      if (openedLanes.size > 0 && !(sought && ids.includes(sought.id))) set({ openedLanes: new Set() });
      const selected = new Set(ids);
      set({ selection: [...selected], selected });
    },
    toggle: (ids) => {
      const { selection, selected } = get();
      const kept = selection.filter((id) => !ids.includes(id));
      get().select([...kept, ...ids.filter((id) => !selected.has(id))]);
    },
    edit: (editing) => set({ editing }),
    openGroupOf: (openGroup) => set({ openGroup }),
    setPaper: (paper) => set({ paper }),
    setForm: (form) => set({ form }),
    setPen: (pen) => set({ pen }),
    setPicksMore: (picksMore) => set({ picksMore }),
    setView: (view) => set({ view }),
    // Both stand in one place.
    setDetailsOpen: (detailsOpen) => set(detailsOpen ? { detailsOpen, voteShown: null } : { detailsOpen }),
    setLens: (lens) => set({ lens }),
    setTheme: (theme) => set({ theme }),
    setDeleting: (deleting) => set({ deleting }),
    setPersonasPlace: (personasPlace) => set({ personasPlace }),
    setLastSeen: (lastSeen) => set({ lastSeen }),
    setStanding: (standing) => set({ standing }),
    setDialog: (dialog) => set({ dialog, exportFormat: null }),
    openExport: (exportFormat) => set({ dialog: 'export', exportFormat }),
    showVote: (voteShown) => set({ voteShown }),
    setFinding: (finding) => set({ finding }),
    present: (from) => {
      get().select([]);
      set({
        presenting: { from },
        destination: from,
        editing: null,
        tool: 'select',
        lastSeen: null,
        finding: false,
        following: null,
        dialog: null,
      });
    },
    stopPresenting: () => set({ presenting: null, destination: get().presenting?.from ?? null }),
    setFound: (found) => set({ found }),
    seek: (id, laneId) => {
      const { openedLanes } = get();
      const isOpen = laneId === null ? openedLanes.size === 0 : openedLanes.has(laneId);
      set({
        sought: { id },
        openedLanes: isOpen ? openedLanes : new Set(laneId === null ? [] : [laneId]),
      });
      get().select([id]);
    },
    follow: (following) => set({ following }),
    lookAt: (destination) => set({ destination }),
    setOpenTray: (openTray) => set({ openTray }),
    toggleFold: (name) => {
      const openFolds = new Set(get().openFolds);
      if (!openFolds.delete(name)) openFolds.add(name);
      set({ openFolds });
    },
    setFocus: (focus) => {
      const now = get().focus;
      if (now?.key !== focus?.key || now?.mapId !== focus?.mapId) set({ focus });
    },
  }));
}

const UiContext = createContext<UiStore | null>(null);

/** Gives a page its local state. */
export const UiProvider: Provider<UiStore | null> = UiContext.Provider;

/** The page's local state itself, for handlers that must not re-render. */
export function useUiStore(): UiStore {
  const store = useContext(UiContext);
  if (!store) throw new Error('useUiStore outside of a board page');
  return store;
}

/** One value of the page's local state; renders again when that value changes. */
export function useUi<T>(selector: (state: UiState & UiActions) => T): T {
  return useStore(useUiStore(), selector);
}
