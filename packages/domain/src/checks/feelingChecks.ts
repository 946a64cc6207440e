import { concernsPersona } from '../board/channelUse.ts';
import { columnsOf, emotionsOf, personasOf, stepsCoveredBy } from '../board/selectors.ts';
import { curveOf } from '../measures/curveOf.ts';
import type { Check } from './check.ts';

/** Channels in which one writes and reads. */
const WRITTEN: ReadonlySet<string> = new Set(
  [
    'chat-live',
    'chatbot',
    'email',
    'sms',
    'push',
    'social-organic',
    'messenger',
    'post-letter',
    'printed-document',
  ].map((id) => `channel:${id}`),
);

/** What is said of feelings: L3, L5, L9, L14, L15, L34. */
export const feelingChecks: readonly Check[] = [
  {
    id: 'L3',
    level: 'warn',
    *find({ index, maps, cardsOfKind, emotionsAt }) {
      for (const { id: mapId } of maps) {
        for (const card of cardsOfKind(mapId, 'moment')) {
          const steps = stepsCoveredBy(index, card);
          const isFelt = steps.some(({ id }) =>
            emotionsAt(id).some(({ personaId }) => concernsPersona(card, personaId)),
          );
          if (steps.length > 0 && !isFelt) yield { on: card.id, mapId };
        }
      }
    },
  },
  {
    id: 'L5',
    level: 'warn',
    *find({ index, maps, emotionsAt, painsAt }) {
      for (const { id: mapId } of maps)
        for (const { id: stepId } of columnsOf(index, mapId))
          if (painsAt(stepId).length === 0)
            for (const { id, valence } of emotionsAt(stepId)) if (valence <= -1.5) yield { on: id, mapId };
    },
  },
  {
    id: 'L9',
    level: 'info',
    *find({ index, maps, cardsOfKind, emotionsAt }) {
      for (const { id: mapId, basis, status } of maps) {
        const known = [
          ...emotionsOf(index, mapId).map(({ source }) => source !== 'assumed'),
          ...cardsOfKind(mapId, 'pain').map(
            ({ evidence: { state } }) => state !== 'assumed' && state !== 'anecdote',
          ),
        ];
        if (basis === 'research' && known.filter(Boolean).length * 2 < known.length)
          yield { on: mapId, mapId, case: 'thin' };
        if (status !== 'agreed') continue;
        for (const { id: stepId } of columnsOf(index, mapId))
          for (const { id, source } of emotionsAt(stepId))
            if (source === 'assumed') yield { on: id, mapId, case: 'assumed' };
      }
    },
  },
  {
    id: 'L14',
    level: 'warn',
    *find({ index, maps }) {
      for (const { id: mapId } of maps) {
        for (const persona of personasOf(index, mapId)) {
          const { points, range } = curveOf(index, mapId, persona.id);
          const first = points[0];
          if (first && points.length >= 5 && (range ?? 0) < 0.5) yield { on: first.emotion.id, mapId };
        }
      }
    },
  },
  {
    id: 'L15',
    level: 'info',
    *find({ index, maps }) {
      for (const { id: mapId, state } of maps) {
        if (state !== 'current') continue;
        for (const persona of personasOf(index, mapId)) {
          const { points } = curveOf(index, mapId, persona.id);
          const first = points[0];
          if (first && points.length >= 6 && points.every(({ emotion }) => emotion.valence > 0))
            yield { on: first.emotion.id, mapId };
        }
      }
    },
  },
  {
    id: 'L34',
    level: 'info',
    *find({ index, maps, snapshot, emotionsAt, touchpointsAt }) {
      const rules = [...snapshot.toneRules.values()].filter(({ disabled }) => !disabled);
      for (const { id: mapId } of maps) {
        for (const { id: stepId } of columnsOf(index, mapId)) {
          const written = touchpointsAt(stepId)
            .flatMap(({ channelIds }) => channelIds)
            .filter((id) => WRITTEN.has(id));
          const isOpen = emotionsAt(stepId)
            .filter(({ valence }) => valence <= -1)
            .some(({ valence, personaId }) =>
              written.some(
                (channelId) =>
                  !rules.some(
                    (rule) =>
                      (rule.channelId ?? channelId) === channelId &&
                      (rule.personaId ?? personaId) === personaId &&
                      (rule.valenceMin ?? -2) <= valence &&
                      valence <= (rule.valenceMax ?? 2),
                  ),
              ),
            );
          if (isOpen) yield { on: stepId, mapId };
        }
      }
    },
  },
];
