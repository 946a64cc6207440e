import { addItem, addPersona, movePersona, remove } from '@wayline/document';
import { compareOrder, mapsOf, type Persona, type PersonaId } from '@wayline/domain';
import { useMemo } from 'react';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { useAnnounce } from './AnnounceContext.ts';
import { usePersonaText } from './personaText.ts';
import { mapsWith } from './personaWords.ts';
import { SHEET_SIZE, sheetPlace } from './sheetPlace.ts';

/** What can be done with personas from their gallery, sheets and comparison. */
export interface PersonaActs {
  /** Makes one and opens its sheet with the name to be typed. */
  readonly add: () => void;
  readonly open: (id: PersonaId) => void;
  readonly close: () => void;
  readonly compare: (a?: PersonaId) => void;
  readonly duplicate: (persona: Persona) => void;
  /** Deletes for good what `deletionOf` says; whoever calls has asked. */
  readonly remove: (id: PersonaId) => void;
  /** One place to the left or to the right in the gallery, or before another one. */
  readonly move: (persona: Persona, to: 1 | -1 | { readonly before: PersonaId } | 'end') => void;
  /** Shows the map through this persona's eyes, or again through everyone's. */
  readonly toggleLens: (id: PersonaId) => void;
  /** The sheet of a persona that lies on the board. */
  readonly sheetOf: (id: PersonaId) => string | undefined;
  /** Lays a sheet beside the map; returns its id. */
  readonly putSheet: (persona: Persona) => string | undefined;
  /** Goes to something on the board. */
  readonly showOnBoard: (id: string) => void;
}

export function usePersonaActs(): PersonaActs {
  const { board, scene } = useSession();
  const ui = useUiStore();
  const text = usePersonaText();
  const announce = useAnnounce();
  return useMemo(() => {
    const ordered = (): readonly Persona[] => [...board.snapshot().personas.values()].sort(compareOrder);
    const open = (id: PersonaId, isNew = false): void => {
      ui.getState().select([id]);
      ui.getState().setPersonasPlace({ screen: 'sheet', id, isNew });
    };
    const close = (): void => ui.getState().setPersonasPlace({ screen: 'gallery' });

    return {
      add() {
        // The first persona is that of the one map; later ones may be of any.
        const [map, ...otherMaps] = ordered().length === 0 ? mapsOf(board.snapshot()) : [];
        const made = addPersona(board, { name: '', ...(map && otherMaps.length === 0 && { mapId: map.id }) });
        if (made.ok) open(made.id, true);
      },
      open,
      close,
      compare(first) {
        const personas = ordered();
        const a = first ?? personas[0]?.id;
        const snapshot = board.snapshot();
        const maps = mapsOf(snapshot);
        const map = maps.find(({ personaIds }) => a !== undefined && personaIds.includes(a)) ?? maps[0];
        const others = personas.filter(({ id }) => id !== a);
        const b = (others.find(({ id }) => map?.personaIds.includes(id)) ?? others[0])?.id;
        if (a && b) ui.getState().setPersonasPlace({ screen: 'compare', a, b, mapId: map?.id ?? null });
      },
      duplicate(persona) {
        const { id, createdAt: _at, createdBy: _by, order: _order, color: _color, ...fields } = persona;
        const name = text.copyOf(persona.name || text.untitled);
        const made = addPersona(board, { ...fields, name, place: { after: id } });
        if (made.ok) open(made.id, true);
      },
      remove(id) {
        remove(board, { collection: 'personas', id }, { confirmed: true });
        const { lens, setLens, select, selection } = ui.getState();
        if (lens === id) setLens(null);
        select(selection.filter((other) => other !== id));
        close();
      },
      move(persona, to) {
        const others = ordered();
        const from = others.findIndex(({ id }) => id === persona.id);
        if (typeof to === 'number') {
          const neighbour = others[from + to];
          if (!neighbour) return;
          const place = to < 0 ? { before: neighbour.id } : { after: neighbour.id };
          movePersona(board, { id: persona.id, place });
        } else {
          if (to !== 'end' && to.before === persona.id) return;
          movePersona(board, { id: persona.id, place: to });
        }
        const place = ordered().findIndex(({ id }) => id === persona.id) + 1;
        announce(text.moved(persona.name || text.untitled, place, others.length));
      },
      toggleLens(id) {
        const { lens, setLens } = ui.getState();
        setLens(lens === id ? null : id);
      },
      sheetOf: (id) =>
        [...board.snapshot().items.values()].find(
          (item) => item.type === 'personaSheet' && item.personaId === id,
        )?.id,
      putSheet(persona) {
        scene.flush();
        const { maps, items } = scene.get();
        const mine = mapsWith(mapsOf(board.snapshot()), persona)[0]?.id;
        const map = maps.find(({ mapId }) => mapId === mine) ?? maps[0];
        const taken = [...maps, ...items].map(({ rect }) => rect);
        const pos = sheetPlace(map?.rect ?? { x: 0, y: 0, width: 0, height: 0 }, taken);
        const made = addItem(board, { type: 'personaSheet', personaId: persona.id, pos, size: SHEET_SIZE });
        return made.ok ? made.id : undefined;
      },
      showOnBoard(id) {
        ui.getState().select([id]);
        ui.getState().setView('board');
      },
    };
  }, [board, scene, ui, text, announce]);
}
