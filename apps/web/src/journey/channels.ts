import { type BoardDocument, setChannelUse } from '@wayline/document';
import {
  type ChannelId,
  channelOf,
  channelUse,
  type MapId,
  type PersonaId,
  type StepId,
} from '@wayline/domain';
import type { MapScene, Part } from '@wayline/scene';
import type { Text } from '../i18n/en.ts';
import { nameOf } from './nameOf.ts';

const ROW = 12;

/** The channels of a channels lane from top to bottom, each with the middle of its row on the map. */
function rowsOf(map: MapScene, laneId: string): readonly { readonly id: string; readonly y: number }[] {
  const rows = new Map<string, { sum: number; n: number }>();
  for (const { kind, refs, rect } of map.parts) {
    if (kind !== 'channelDot' || refs.laneId !== laneId || refs.channelId === undefined) continue;
    const { sum, n } = rows.get(refs.channelId) ?? { sum: 0, n: 0 };
    rows.set(refs.channelId, { sum: sum + rect.y + rect.height / 2, n: n + 1 });
  }
  return [...rows].map(([id, { sum, n }]) => ({ id, y: sum / n })).sort((a, b) => a.y - b.y);
}

/** The channel in whose row a height of the map lies. */
export function channelAt(map: MapScene, laneId: string, y: number): string | undefined {
  const near = rowsOf(map, laneId).map((row) => ({ ...row, far: Math.abs(row.y - y) }));
  near.sort((a, b) => a.far - b.far);
  return near[0] && near[0].far <= ROW ? near[0].id : undefined;
}

/** The channel in the n-th row of a channels lane, from 1. */
export function nthChannel(map: MapScene, laneId: string, n: number): string | undefined {
  return rowsOf(map, laneId)[n - 1]?.id;
}

interface Toggled {
  readonly mapId: string;
  readonly stepId: string;
  readonly channelId: string;
  /** Whose way is changed; without it that of the persona whose eyes one looks through, else of the main one. */
  readonly personaId?: string | undefined;
  readonly lens: PersonaId | null;
}

/** Says that a persona takes a channel at a step, or takes it no more where it did; what to say of it, or null. */
export function toggleChannel(board: BoardDocument, toggled: Toggled, words: Text['canvas']): string | null {
  const { mapId, stepId, channelId, lens } = toggled;
  const snapshot = board.snapshot();
  const personaId = toggled.personaId ?? lens ?? snapshot.maps.get(mapId)?.personaIds[0];
  const persona = snapshot.personas.get(personaId ?? '');
  if (!persona) return null;
  const stops = channelUse(snapshot, mapId as MapId).personas.find(
    (one) => one.personaId === persona.id,
  )?.stops;
  const uses = !stops?.some((stop) => stop.stepId === stepId && stop.channelId === channelId);
  const done = setChannelUse(board, {
    stepId: stepId as StepId,
    personaId: persona.id,
    channelId: channelId as ChannelId,
    uses,
  });
  if (!done.ok) return null;
  const say = uses ? words.grid.usesChannel : words.grid.leavesChannel;
  const channel = channelOf(snapshot, channelId as ChannelId)?.name ?? channelId;
  const said = say(persona.name || words.untitledPersona, channel, nameOf(board, stepId, words));
  return done.made ? `${said}. ${words.grid.touchpointMade}` : said;
}

/** Whether a part is a cell of a channels lane. */
export function isChannelCell(map: MapScene, { kind, refs }: Part): boolean {
  return (
    kind === 'cell' && map.rows.some(({ laneId, type }) => laneId === refs.laneId && type === 'channels')
  );
}
