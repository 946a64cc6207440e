import type { ChannelId, LaneId, MapId, StepId } from '@wayline/domain';
import type { BoardBuilder } from '../build/boardBuilder.ts';
import type { ImportNotes } from '../build/importNotes.ts';
import { type ChannelNames, namesIn } from './channelNames.ts';
import type { LaneRow, TableCell } from './journeyTable.ts';
import { splitCell } from './splitCell.ts';
import { readTouchpoint } from './touchpointText.ts';

interface Target {
  readonly mapId: MapId;
  readonly laneId: LaneId;
  readonly stepIds: readonly StepId[];
  readonly builder: BoardBuilder;
  readonly notes: ImportNotes;
  readonly channels: ChannelNames;
  /** What the channels' own row says of a step. */
  readonly ofStep: ReadonlyMap<number, readonly ChannelId[]>;
}

interface Touchpoint {
  readonly text: string;
  readonly where: string;
  readonly channelIds: readonly ChannelId[] | null;
}

/**
 * The cards of a touchpoint row. Channels come from the cell itself, else from the same row of a long table, else
 * from the channels' own row: one each where there are as many of them as touchpoints, all of them otherwise.
 */
export function addTouchpoints(row: LaneRow, target: Target): void {
  for (const [step, cells] of row.cells) {
    const touchpoints = cells.flatMap((cell) => touchpointsIn(cell, target));
    const open = touchpoints.filter(({ channelIds }) => channelIds === null);
    const offered = target.ofStep.get(step) ?? [];
    // Once one touchpoint of a step names its own, the row only sums them up.
    const shared = open.length === touchpoints.length ? offered : [];
    for (const touchpoint of touchpoints) {
      const place = open.indexOf(touchpoint);
      const paired = shared.length === open.length ? shared.slice(place, place + 1) : shared;
      addTouchpoint(touchpoint.text, step, touchpoint.channelIds ?? paired, touchpoint.where, target);
    }
  }
}

export function addTouchpoint(
  text: string,
  step: number,
  channelIds: readonly ChannelId[],
  where: string,
  { mapId, laneId, stepIds, builder, notes }: Target,
): void {
  const stepId = stepIds[step];
  if (!stepId) throw new Error(`no step ${step}`);
  builder.card({ kind: 'touchpoint', mapId, laneId, stepId, text: notes.text(text, where), channelIds });
}

function touchpointsIn(cell: TableCell, { channels, notes }: Target): readonly Touchpoint[] {
  const resolve = (names: readonly string[]): readonly ChannelId[] => [
    ...new Set(
      names.map((name) =>
        channels.resolve(notes.name(name, cell.where), () => {
          notes.warn(cell.where, 'new-channel', name);
        }),
      ),
    ),
  ];
  return splitCell(cell.text).map((line): Touchpoint => {
    const bracket = readTouchpoint(line);
    if (bracket?.channels.length === 0) return { text: bracket.text, where: cell.where, channelIds: null };
    if (bracket?.channels.some((name) => channels.find(name))) {
      return { text: bracket.text, where: cell.where, channelIds: resolve(bracket.channels) };
    }
    const channelIds = cell.channels === undefined ? null : resolve(namesIn(cell.channels));
    return { text: line, where: cell.where, channelIds };
  });
}
