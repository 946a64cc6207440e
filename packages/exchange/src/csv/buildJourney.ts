import { type ChannelId, LANES, type LaneId, type LaneType, type MapId, type StepId } from '@wayline/domain';
import type { BoardBuilder } from '../build/boardBuilder.ts';
import type { ImportNotes } from '../build/importNotes.ts';
import { addEmotionPoints } from './addEmotionPoints.ts';
import { addTouchpoint, addTouchpoints } from './addTouchpoints.ts';
import { cardFields } from './cardText.ts';
import { ChannelNames, namesIn } from './channelNames.ts';
import type { JourneyTable, LaneRow } from './journeyTable.ts';
import { type EmotionCell, type EmotionLaneRow, readEmotions } from './readEmotions.ts';
import { splitCell } from './splitCell.ts';

/** A table as a map on the board, with the lanes that the table has. */
export function buildJourney(table: JourneyTable, builder: BoardBuilder, notes: ImportNotes): MapId {
  return new JourneyMaker(table, builder, notes).make();
}

class JourneyMaker {
  readonly #table: JourneyTable;
  readonly #builder: BoardBuilder;
  readonly #notes: ImportNotes;
  readonly #channels: ChannelNames;
  readonly #channelsOfStep = new Map<number, readonly ChannelId[]>();
  readonly #mapId: MapId;
  readonly #stepIds: StepId[] = [];
  readonly #lanes = new Map<LaneType, LaneId>();
  readonly #points = new Map<EmotionLaneRow, readonly EmotionCell[]>();

  constructor(table: JourneyTable, builder: BoardBuilder, notes: ImportNotes) {
    this.#table = table;
    this.#builder = builder;
    this.#notes = notes;
    this.#channels = new ChannelNames(builder);
    this.#mapId = builder.map(notes.name(table.title, 'title'));
  }

  make(): MapId {
    this.#addColumns();
    const rows = this.#table.rows;
    for (const row of rows) if (isLane(row, 'channels')) this.#readChannels(row);
    for (const row of rows) this.#addRow(row);
    addEmotionPoints(
      { rows: rows.filter(isEmotion), points: this.#points },
      { mapId: this.#mapId, stepIds: this.#stepIds, builder: this.#builder, notes: this.#notes },
    );
    return this.#mapId;
  }

  #addColumns(): void {
    const stageIds = this.#table.stages.map(({ name, goal, where }) => {
      if (name === '') this.#notes.warn(where, 'no-name', 'stage');
      const fields = goal === undefined ? {} : { customerGoal: this.#notes.text(goal, where) };
      return this.#builder.stage(this.#mapId, this.#notes.name(name, where), fields);
    });
    for (const { name, stage, where } of this.#table.steps) {
      const stageId = stageIds[stage];
      if (!stageId) throw new Error(`no stage ${stage}`);
      if (name === '') this.#notes.warn(where, 'no-name', 'step');
      this.#stepIds.push(this.#builder.step(this.#mapId, stageId, this.#notes.name(name, where)));
    }
  }

  #readChannels(row: LaneRow): void {
    for (const [step, cells] of row.cells) {
      const names = cells.flatMap(({ text, where }) => namesIn(text).map((name) => ({ name, where })));
      const ids = names.map(({ name, where }) =>
        this.#channels.resolve(this.#notes.name(name, where), () => {
          this.#notes.warn(where, 'new-channel', name);
        }),
      );
      this.#channelsOfStep.set(step, [...new Set([...(this.#channelsOfStep.get(step) ?? []), ...ids])]);
    }
  }

  #addRow(row: LaneRow): void {
    if (isEmotion(row)) this.#addEmotions(row);
    else if (isLane(row, 'channels')) this.#addChannels(row);
    else this.#addCards(row);
  }

  #addEmotions(row: EmotionLaneRow): void {
    if (row.meaning.part !== 'value') return;
    const { points, unread } = readEmotions(row, this.#notes);
    // Sentences about feelings are notes; a curve needs values.
    if (points.length < unread.length && row.meaning.scale === null) {
      const laneId = this.#lane('feeling', row.meaning.title);
      this.#addTexts(row, laneId, 'feeling');
      return;
    }
    this.#points.set(row, points);
    if (!this.#lanes.has('emotionCurve')) this.#lane('emotionCurve', row.meaning.title);
    const words = unread.filter(({ cell }) => !/^[-+−]?[\d.,%/\s]+$/.test(cell.text));
    if (words.length === 0) return;
    const laneId = this.#lanes.get('feeling') ?? this.#lane('feeling', LANES.feeling.title);
    for (const { cell } of words) {
      this.#notes.warn(cell.where, 'unknown-emotion', cell.text.slice(0, 40));
    }
    const cells = new Map(words.map(({ step, cell }) => [step, [cell]]));
    this.#addTexts({ ...row, cells }, laneId, 'feeling');
  }

  /** The channels' own lane draws what touchpoints say; steps that have none get one, or their channels were lost. */
  #addChannels(row: LaneRow): void {
    const touchpointRow = this.#table.rows.find((other) => isLane(other, 'touchpoints'));
    const alone = [...this.#channelsOfStep].filter(([step]) => !touchpointRow?.cells.has(step));
    if (alone.length > 0) {
      const laneId = this.#lanes.get('touchpoints') ?? this.#lane('touchpoints', LANES.touchpoints.title);
      for (const [step, ids] of alone) {
        const cell = row.cells.get(step)?.[0];
        const text = cell ? namesIn(cell.text).join(', ') : '';
        addTouchpoint(text, step, ids, cell?.where ?? row.where, this.#touchpointTarget(laneId));
      }
    }
    if (!this.#lanes.has('channels')) this.#lane('channels', row.meaning.title);
  }

  #addCards(row: LaneRow): void {
    if (row.meaning.kind !== 'lane') return;
    const { title } = row.meaning;
    const type = this.#laneTypeFor(row.meaning.type);
    const open = type === 'touchpoints' ? this.#lanes.get(type) : undefined;
    const laneId = open ?? this.#lane(type, title);
    if (type === 'touchpoints') addTouchpoints(row, this.#touchpointTarget(laneId));
    // A second lane of a kind keeps the kind of its cards even where it has to be a lane of its own.
    else this.#addTexts(row, laneId, row.meaning.type);
  }

  /** A map has most lanes once; a second one, and one that a table cannot fill, becomes a lane of its own. */
  #laneTypeFor(type: LaneType): LaneType {
    if (type === 'touchpoints') return type;
    if (type === 'metrics' || (LANES[type].unique && this.#lanes.has(type))) return 'custom';
    return type;
  }

  #lane(type: LaneType, title: string): LaneId {
    const id = this.#builder.lane(this.#mapId, type, this.#notes.name(title, 'lanes'));
    if (!this.#lanes.has(type)) this.#lanes.set(type, id);
    return id;
  }

  #addTexts(row: LaneRow, laneId: LaneId, type: LaneType): void {
    for (const [step, cells] of row.cells) {
      const stepId = this.#stepIds[step];
      if (!stepId) throw new Error(`no step ${step}`);
      for (const { text, where, severity, frequency } of cells) {
        for (const part of splitCell(text)) {
          const marks = {
            ...(severity !== undefined && { severity }),
            ...(frequency !== undefined && { frequency }),
          };
          const fields = cardFields(type, this.#notes.text(part, where));
          const pain = fields.kind === 'pain' ? marks : {};
          this.#builder.card({ ...fields, ...pain, mapId: this.#mapId, laneId, stepId });
        }
      }
    }
  }

  #touchpointTarget(laneId: LaneId): Parameters<typeof addTouchpoints>[1] {
    return {
      mapId: this.#mapId,
      laneId,
      stepIds: this.#stepIds,
      builder: this.#builder,
      notes: this.#notes,
      channels: this.#channels,
      ofStep: this.#channelsOfStep,
    };
  }
}

function isLane(row: LaneRow, type: LaneType): boolean {
  return row.meaning.kind === 'lane' && row.meaning.type === type;
}

function isEmotion(row: LaneRow): row is EmotionLaneRow {
  return row.meaning.kind === 'emotion';
}
