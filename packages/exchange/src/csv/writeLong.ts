import {
  type BoardIndex,
  type BoardSnapshot,
  cardsIn,
  createIndex,
  emotionAt,
  type JourneyMap,
  type Lane,
  lanesOf,
  type Persona,
  personasOf,
  type Stage,
  type Step,
  stagesOf,
  stepsOf,
} from '@wayline/domain';
import { chooseMap } from '../chooseMap.ts';
import type { WriteOptions, WriteResult } from '../format.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { safeFilename } from '../text/safeFilename.ts';
import { personaLabel } from './emotionRows.ts';
import { laneLabel } from './laneLabel.ts';
import { emotionLabel } from './meaning.ts';
import { oneLine } from './oneLine.ts';
import { joinCell } from './splitCell.ts';
import { cellTextOf, channelNames } from './stepCells.ts';
import { type OutCell, tableBytes } from './tableBytes.ts';
import { tableLosses } from './tableLosses.ts';

/** Writes a map as a table with one row for each touchpoint, or for each step without any. */
export async function writeLong(snapshot: BoardSnapshot, options: WriteOptions): Promise<WriteResult> {
  const choice = chooseMap(snapshot, options);
  if (!choice.ok) return choice;
  const map = choice.value;
  const index = createIndex(snapshot);
  return {
    ok: true,
    bytes: tableBytes(tableOf(index, map), options.delimiter ?? ','),
    mime: 'text/csv',
    filename: safeFilename(`${map.title} (long)`, 'csv'),
    losses: tableLosses(index, [map], lossWordsOf(options)),
  };
}

function tableOf(index: BoardIndex, map: JourneyMap): OutCell[][] {
  const lanes = lanesOf(index, map.id);
  const contact = lanes.find(({ type }) => type === 'touchpoints');
  const others = lanes.filter(
    ({ id, type }) =>
      id !== contact?.id && type !== 'emotionCurve' && type !== 'channels' && type !== 'metrics',
  );
  const personas = personasOf(index, map.id);
  const rows: OutCell[][] = [
    [
      'Stage',
      'Step',
      'Touchpoint',
      'Channels',
      ...personas.map((persona) => emotionLabel('Emotion', personaLabel(persona, personas))),
      ...others.map(laneLabel),
    ],
  ];
  for (const stage of stagesOf(index, map.id)) {
    for (const step of stepsOf(index, stage.id))
      rows.push(...stepRows(index, stage, step, { contact, others, personas }));
  }
  return rows;
}

interface Columns {
  readonly contact: Lane | undefined;
  readonly others: readonly Lane[];
  readonly personas: readonly Persona[];
}

function stepRows(
  index: BoardIndex,
  stage: Stage,
  step: Step,
  { contact, others, personas }: Columns,
): OutCell[][] {
  const touchpoints = contact ? cardsIn(index, contact.id, step.id) : [];
  const head = [oneLine(stage.name) || 'Untitled', oneLine(step.name) || 'Untitled'];
  const said: OutCell[] = [
    ...personas.map((persona) => emotionAt(index, step.id, persona.id)?.valence ?? ''),
    ...others.map((lane) => cellTextOf(index, lane, step.id)),
  ];
  const [first, ...more] = touchpoints.map((card) => {
    const names = channelNames(index, card);
    return [joinCell([card.text.trim() || names.join(', ')]), names.join(', ')];
  });
  // What belongs to the step stands in its first row only, so that sums over the column stay true.
  return [
    [...head, ...(first ?? ['', '']), ...said],
    ...more.map((cells) => [...head, ...cells, ...said.map(() => '')]),
  ];
}
