import type { MapId, PersonaId, StepId } from '@wayline/domain';
import type { BoardBuilder } from '../build/boardBuilder.ts';
import type { ImportNotes } from '../build/importNotes.ts';
import type { EmotionCell, EmotionLaneRow } from './readEmotions.ts';

/** Whose journey it is where the table names nobody. */
const NOBODY = 'Customer';

/** Rows of feelings, with what was read from each row of values. */
export interface EmotionRows {
  readonly rows: readonly EmotionLaneRow[];
  readonly points: ReadonlyMap<EmotionLaneRow, readonly EmotionCell[]>;
}

interface Target {
  readonly mapId: MapId;
  readonly stepIds: readonly StepId[];
  readonly builder: BoardBuilder;
  readonly notes: ImportNotes;
}

interface Point {
  readonly valence: number;
  word: string;
  reason: string;
}

/** Makes the personas that rows of feelings name, in their order, and a point for each value with its word and reason. */
export function addEmotionPoints({ rows, points }: EmotionRows, target: Target): void {
  const { mapId, stepIds, builder, notes } = target;
  const personas = new Map<string, PersonaId>();
  const personaId = (name: string, where: string): PersonaId => {
    const id = personas.get(name) ?? builder.persona(mapId, notes.name(name || NOBODY, where));
    personas.set(name, id);
    return id;
  };
  const byKey = new Map<string, Point>();
  for (const row of rows.filter(({ meaning }) => meaning.part === 'value')) {
    if (row.meaning.persona !== '') personaId(row.meaning.persona, row.where);
    for (const { step, persona, valence, word = '', reason = '' } of points.get(row) ?? []) {
      personaId(persona, row.where);
      const key = `${step} ${persona}`;
      if (byKey.has(key)) notes.ignore(row.where, 'second-value');
      else byKey.set(key, { valence, word, reason });
    }
  }
  for (const { meaning, cells } of rows.filter((row) => row.meaning.part !== 'value')) {
    for (const [step, [cell]] of cells) {
      const point = byKey.get(`${step} ${meaning.persona}`);
      if (!cell) continue;
      if (!point) notes.ignore(cell.where, 'word-without-value');
      else if (meaning.part === 'word') point.word = cell.text;
      else point.reason = cell.text;
    }
  }
  for (const [key, { valence, word, reason }] of byKey) {
    const step = Number(key.slice(0, key.indexOf(' ')));
    const stepId = stepIds[step];
    const id = personas.get(key.slice(key.indexOf(' ') + 1));
    if (!stepId || !id) throw new Error(`no step or persona for ${key}`);
    const said = notes.name(word, 'emotion');
    builder.emotion({
      mapId,
      stepId,
      personaId: id,
      valence,
      reason: notes.text(reason, 'emotion'),
      ...(said !== '' && { word: said }),
    });
  }
}
