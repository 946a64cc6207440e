import {
  type BoardSnapshot,
  cardsIn,
  channelOf,
  createIndex,
  emotionAt,
  lanesOf,
  mapsOf,
  personasOf,
  stagesOf,
  stepsOf,
} from '@wayline/domain';

/** A board's maps in words, without ids: what two boards must share to say the same. */
export function outline(snapshot: BoardSnapshot): unknown {
  const index = createIndex(snapshot);
  return mapsOf(index).map((map) => {
    const personas = personasOf(index, map.id);
    const lanes = lanesOf(index, map.id);
    return {
      title: map.title,
      personas: personas.map(({ name }) => name),
      lanes: lanes.map(({ type, title }) => `${type}: ${title}`),
      stages: stagesOf(index, map.id).map((stage) => ({
        name: stage.name,
        goal: stage.customerGoal ?? '',
        steps: stepsOf(index, stage.id).map((step) => ({
          name: step.name,
          emotions: personas.map((persona) => {
            const point = emotionAt(index, step.id, persona.id);
            return point ? [point.valence, point.word ?? '', point.reason] : null;
          }),
          cards: lanes.map((lane) =>
            cardsIn(index, lane.id, step.id).map((card) => ({
              kind: card.kind,
              text: card.text,
              ...('figure' in card && card.figure !== undefined && { figure: card.figure }),
              ...('moment' in card && { moment: card.moment }),
              ...('channelIds' in card && {
                channels: card.channelIds.map((id) => channelOf(snapshot, id)?.name),
              }),
              ...('actorIds' in card && { actors: card.actorIds.map((id) => snapshot.actors.get(id)?.name) }),
            })),
          ),
        })),
      })),
    };
  });
}
