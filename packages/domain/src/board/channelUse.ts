import { channelOf, channelsOf } from '../channels/channelOf.ts';
import type { ChannelId, MapId, PersonaId, StepId } from '../ids.ts';
import type { TouchpointCard } from '../records/card.ts';
import type { Channel } from '../records/directory.ts';
import type { StepLink } from '../records/stepLink.ts';
import type { BoardIndex } from './boardIndex.ts';
import {
  cardsAt,
  columnsOf,
  indexOf,
  personasOf,
  type Source,
  stepLinksOf,
  stepsCoveredBy,
} from './selectors.ts';

/** Where a persona is at a step: in a channel. */
export interface ChannelStop {
  readonly stepId: StepId;
  /** Column of the step, from 0. */
  readonly column: number;
  readonly channelId: ChannelId;
}

/** A persona's way from one stop to the next. */
export interface ChannelMove {
  readonly from: ChannelStop;
  readonly to: ChannelStop;
  readonly isSwitch: boolean;
  /** A link between the two steps says that nothing is carried over or that the customer must repeat it. */
  readonly losesContext: boolean;
  readonly link: StepLink | null;
}

export interface PersonaChannels {
  readonly personaId: PersonaId;
  readonly stops: readonly ChannelStop[];
  readonly moves: readonly ChannelMove[];
}

/** Which channels are offered at a step, used or not. */
export interface OfferedChannels {
  readonly stepId: StepId;
  readonly column: number;
  readonly channelIds: readonly ChannelId[];
}

export interface ChannelUse {
  /** The channels that appear, in the order in which the personas pass through them. */
  readonly channels: readonly Channel[];
  readonly offered: readonly OfferedChannels[];
  readonly personas: readonly PersonaChannels[];
  /** Changes of channel over all personas. */
  readonly switches: number;
  /** Those of them that lose the context. */
  readonly losing: number;
}

/** The channel that a persona takes at a touchpoint: the one said for them, else the usual one, else none. */
export function touchpointChannel(card: TouchpointCard, personaId: PersonaId): ChannelId | null {
  return card.usedChannels?.[personaId] ?? card.channelIds[0] ?? null;
}

/** Whether a card is about a persona: it names them, or nobody. */
export function concernsPersona(
  card: { readonly personaIds: readonly PersonaId[] },
  personaId: PersonaId,
): boolean {
  return card.personaIds.length === 0 || card.personaIds.includes(personaId);
}

/** Which channels a map's touchpoints offer at each step, and each persona's way through them. */
export function channelUse(source: Source, mapId: MapId): ChannelUse {
  const index = indexOf(source);
  const touchpoints = touchpointsByColumn(index, mapId);
  const columns = columnsOf(index, mapId);
  const links = stepLinksOf(index, mapId);

  const personas = personasOf(index, mapId).map(({ id: personaId }): PersonaChannels => {
    const stops = columns.flatMap(({ id: stepId }, column): ChannelStop[] => {
      for (const card of touchpoints[column] ?? []) {
        const channelId = concernsPersona(card, personaId) ? touchpointChannel(card, personaId) : null;
        if (channelId !== null && channelOf(index.snapshot, channelId))
          return [{ stepId, column, channelId }];
      }
      return [];
    });
    return { personaId, stops, moves: movesOf(stops, personaId, links) };
  });

  const offered = columns.map(({ id: stepId }, column): OfferedChannels => {
    const ids = new Set<ChannelId>();
    for (const card of touchpoints[column] ?? []) {
      for (const id of [...card.channelIds, ...Object.values(card.usedChannels ?? {})]) {
        if (channelOf(index.snapshot, id)) ids.add(id);
      }
    }
    return { stepId, column, channelIds: [...ids] };
  });

  const switches = personas.flatMap(({ moves }) => moves.filter(({ isSwitch }) => isSwitch));
  return {
    channels: rowsOf(index, personas, offered),
    offered,
    personas,
    switches: switches.length,
    losing: switches.filter(({ losesContext }) => losesContext).length,
  };
}

function touchpointsByColumn(index: BoardIndex, mapId: MapId): readonly TouchpointCard[][] {
  const columns = columnsOf(index, mapId);
  const byColumn: TouchpointCard[][] = columns.map(() => []);
  for (const step of columns) {
    for (const card of cardsAt(index, step.id)) {
      if (card.kind !== 'touchpoint') continue;
      for (const covered of stepsCoveredBy(index, card)) {
        byColumn[index.columnOfStep.get(covered.id) ?? -1]?.push(card);
      }
    }
  }
  return byColumn;
}

function movesOf(
  stops: readonly ChannelStop[],
  personaId: PersonaId,
  links: readonly StepLink[],
): readonly ChannelMove[] {
  return stops.slice(1).flatMap((to, i): ChannelMove[] => {
    const from = stops[i];
    if (!from) return [];
    const link =
      links.find(
        (candidate) =>
          candidate.from === from.stepId &&
          candidate.to === to.stepId &&
          concernsPersona({ personaIds: candidate.personaIds ?? [] }, personaId),
      ) ?? null;
    const handover = link?.handover;
    return [
      {
        from,
        to,
        isSwitch: from.channelId !== to.channelId,
        losesContext: handover?.carriesContext === 'no' || handover?.customerMustRepeat === true,
        link,
      },
    ];
  });
}

/** Rows in the order of the mean column of their use, so that ways run down the lane and cross little. */
function rowsOf(
  index: BoardIndex,
  personas: readonly PersonaChannels[],
  offered: readonly OfferedChannels[],
): readonly Channel[] {
  const used = meanColumns(personas.flatMap(({ stops }) => stops));
  const onlyOffered = meanColumns(
    offered.flatMap(({ column, channelIds }) => channelIds.map((channelId) => ({ column, channelId }))),
  );
  const place = (id: ChannelId): number => used.get(id) ?? onlyOffered.get(id) ?? Number.POSITIVE_INFINITY;
  // Array.sort is stable: equal places keep the order of the taxonomy.
  return channelsOf(index.snapshot)
    .filter(({ id }) => onlyOffered.has(id))
    .sort((a, b) => place(a.id) - place(b.id));
}

function meanColumns(
  stops: readonly { readonly column: number; readonly channelId: ChannelId }[],
): ReadonlyMap<ChannelId, number> {
  const sums = new Map<ChannelId, { sum: number; n: number }>();
  for (const { column, channelId } of stops) {
    const { sum, n } = sums.get(channelId) ?? { sum: 0, n: 0 };
    sums.set(channelId, { sum: sum + column, n: n + 1 });
  }
  return new Map([...sums].map(([id, { sum, n }]) => [id, sum / n]));
}
