import { LOCAL, setFields } from '@wayline/document';
import type { EmpathyMap, Job, NamedValue, Persona, Trait } from '@wayline/domain';
import { useMemo } from 'react';
import { useSession } from '../../session/useSession.ts';

/** The lists of a persona's sheet, by field, with what stands in them. */
export interface SheetLists {
  readonly goals: string;
  readonly needs: string;
  readonly frustrations: string;
  readonly motivations: string;
  readonly behaviours: string;
  readonly devices: string;
  readonly sources: string;
  readonly says: string;
  readonly thinks: string;
  readonly does: string;
  readonly feels: string;
  readonly demographics: NamedValue;
  readonly custom: NamedValue;
  readonly jobs: Job;
  readonly traits: Trait;
  readonly skills: Trait;
}

export type ListField = keyof SheetLists;

/** The lists whose entries are sentences. */
export type SentenceField = {
  [F in ListField]: SheetLists[F] extends string ? F : never;
}[ListField];

/** One list of one persona, and the way to write it. */
export interface Entries<T> {
  readonly entries: readonly T[];
  /** Changes the list as it stands at this moment; typing that goes on counts as one act. */
  readonly write: (change: (entries: readonly T[]) => readonly T[], isTyping?: boolean) => void;
}

const NOTHING: EmpathyMap = { says: [], thinks: [], does: [], feels: [] };

const isQuarter = (field: ListField): field is keyof EmpathyMap => field in NOTHING;

function read<F extends ListField>(persona: Persona, field: F): readonly SheetLists[F][] {
  const list: unknown = isQuarter(field)
    ? (persona.empathy ?? NOTHING)[field]
    : persona[field as Exclude<F, keyof EmpathyMap>];
  // The two tables above name the same fields; the compiler does not follow a field through both.
  return list as readonly SheetLists[F][];
}

/** A list of a persona's sheet, whichever record field it is kept in. */
export function useEntries<F extends ListField>(persona: Persona, field: F): Entries<SheetLists[F]> {
  const { board } = useSession();
  const { id } = persona;
  const entries = read(persona, field);
  const write = useMemo(
    (): Entries<SheetLists[F]>['write'] =>
      (change, isTyping = false) => {
        const current = board.get('personas', id);
        if (!current) return;
        const before = read(current, field);
        const next = change(before);
        if (next === before) return;
        const patch = isQuarter(field)
          ? { empathy: { ...NOTHING, ...current.empathy, [field]: next } }
          : { [field]: next };
        board.transact(
          LOCAL,
          () => setFields(board, 'personas', id, patch),
          isTyping ? { name: `type personas/${id}/${field}` } : {},
        );
      },
    [board, id, field],
  );
  return { entries, write };
}
