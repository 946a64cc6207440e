import type { ImportNotes } from '../build/importNotes.ts';
import { type EmotionScale, scaleOfNumbers, valenceOn } from './emotionScale.ts';
import type { LaneRow, TableCell } from './journeyTable.ts';
import type { EmotionMeaning } from './meaning.ts';
import { type EmotionText, readEmotion } from './readEmotion.ts';

export interface EmotionCell {
  readonly step: number;
  readonly persona: string;
  readonly valence: number;
  readonly word?: string;
  readonly reason?: string;
}

/** A row of feelings as points of a curve, and the cells that say nothing that could be placed on one. */
export interface EmotionRow {
  readonly points: readonly EmotionCell[];
  readonly unread: readonly { readonly step: number; readonly cell: TableCell }[];
}

export type EmotionLaneRow = LaneRow & { readonly meaning: EmotionMeaning };

interface Read {
  readonly step: number;
  readonly cell: TableCell;
  readonly text: EmotionText | null;
}

/** Reads a row of numbers, faces or words. A value outside the row's scale is no emotion, never a clamped one. */
export function readEmotions(row: EmotionLaneRow, notes: ImportNotes): EmotionRow {
  const read = [...row.cells].flatMap(([step, cells]) =>
    cells.map((cell): Read => ({ step, cell, text: readEmotion(cell.text) })),
  );
  const scale = scaleOf(row, read, notes);
  const points: EmotionCell[] = [];
  const unread: { step: number; cell: TableCell }[] = [];
  for (const { step, cell, text } of read) {
    const valence = text ? valenceOf(text, scale) : null;
    if (!text || valence === null) {
      unread.push({ step, cell });
      if (text?.number) {
        if (scale) notes.warn(cell.where, 'out-of-scale', text.number.value, scale.min, scale.max);
        else notes.warn(cell.where, 'no-scale', text.number.value);
      }
      continue;
    }
    const { word, reason } = text;
    points.push({
      step,
      persona: cell.persona ?? row.meaning.persona,
      valence,
      ...(word !== undefined && { word }),
      ...(reason !== undefined && { reason }),
    });
  }
  return { points, unread };
}

function valenceOf(text: EmotionText, scale: EmotionScale | null): number | null {
  if (text.valence !== undefined) return text.valence;
  return text.number && scale ? valenceOn(scale, text.number.value) : null;
}

function scaleOf(row: EmotionLaneRow, read: readonly Read[], notes: ImportNotes): EmotionScale | null {
  if (row.meaning.scale) return row.meaning.scale;
  const numbers = read.flatMap(({ text }) => text?.number ?? []);
  const scale = scaleOfNumbers(numbers);
  if (scale) {
    notes.warn(row.where, 'scale', scale.min, scale.max);
  }
  return scale;
}
