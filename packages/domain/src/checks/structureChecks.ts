import { columnsOf, lanesOf, stagesOf, stepsOf } from '../board/selectors.ts';
import type { MapId } from '../ids.ts';
import type { Check, Hit } from './check.ts';
import type { Facts } from './facts.ts';
import { namesInside, namesPurchase } from './stageNames.ts';

/** Shape and frame of a map: L1, L12, L13, L16, L17, L18, L30. */
export const structureChecks: readonly Check[] = [
  {
    id: 'L1',
    level: 'warn',
    *find({ index, maps, touchpointsAt }) {
      for (const { id: mapId } of maps) {
        for (const stage of stagesOf(index, mapId)) {
          const steps = stepsOf(index, stage.id);
          if (steps.length === 0) yield { on: stage.id, mapId, case: 'noStep' };
          else if (steps.every(({ id }) => touchpointsAt(id).length === 0))
            yield { on: stage.id, mapId, case: 'noTouchpoint' };
        }
      }
    },
  },
  {
    id: 'L12',
    level: 'info',
    *find({ index, maps }) {
      for (const { id: mapId } of maps) {
        const stages = stagesOf(index, mapId);
        if (stages.length < 3) yield { on: mapId, mapId, case: 'fewStages' };
        if (stages.length > 9) yield { on: mapId, mapId, case: 'manyStages' };
        if (columnsOf(index, mapId).length > 60) yield { on: mapId, mapId, case: 'longMap' };
        for (const { id } of stages)
          if (stepsOf(index, id).length > 12) yield { on: id, mapId, case: 'longStage' };
      }
    },
  },
  {
    id: 'L13',
    level: 'info',
    *find({ index, maps, snapshot }) {
      const departments = [...snapshot.departments.values()].map(({ name }) => name);
      for (const { id: mapId } of maps)
        for (const { id, name } of stagesOf(index, mapId))
          if (namesInside(name, departments)) yield { on: id, mapId };
    },
  },
  {
    id: 'L16',
    level: 'warn',
    *find({ maps, snapshot }) {
      for (const { id, personaIds, scenario, goal } of maps) {
        const at = { on: id, mapId: id };
        if (!personaIds.some((persona) => snapshot.personas.has(persona))) yield { ...at, case: 'noPersona' };
        if (scenario.trim() === '') yield { ...at, case: 'noScenario' };
        if (goal.trim() === '') yield { ...at, case: 'noGoal' };
      }
    },
  },
  {
    id: 'L17',
    level: 'info',
    *find({ maps, snapshot }) {
      for (const { id, personaIds } of maps) {
        const present = personaIds.filter((persona) => snapshot.personas.has(persona));
        if (present.length > 3) yield { on: id, mapId: id };
      }
    },
  },
  {
    id: 'L18',
    level: 'info',
    *find({ index, maps }) {
      for (const { id: mapId } of maps) {
        const stages = stagesOf(index, mapId);
        const buys = stages.map(
          ({ id, name }) => namesPurchase(name) || stepsOf(index, id).some(({ intent }) => intent === 'buy'),
        );
        const [first, last] = [buys.indexOf(true), buys.lastIndexOf(true)];
        const at = stages[first];
        if (!at) continue;
        const hasStep = (from: number, to: number): boolean =>
          stages.slice(from, to).some(({ id }) => stepsOf(index, id).length > 0);
        if (!hasStep(0, first)) yield { on: at.id, mapId, case: 'nothingBefore' };
        if (!hasStep(last + 1, stages.length))
          yield { on: (stages[last] ?? at).id, mapId, case: 'nothingAfter' };
      }
    },
  },
  {
    id: 'L30',
    level: 'info',
    *find(facts) {
      for (const { id: mapId } of facts.maps) yield* unclearNames(facts, mapId);
    },
  },
];

function* unclearNames({ index }: Facts, mapId: MapId): Generator<Hit> {
  const rows = [
    stagesOf(index, mapId).map(({ id, name }) => ({ id, name })),
    columnsOf(index, mapId).map(({ id, name }) => ({ id, name })),
    lanesOf(index, mapId).map(({ id, title }) => ({ id, name: title })),
  ];
  for (const row of rows) {
    const seen = new Set<string>();
    for (const { id, name } of row) {
      const key = name.trim().toLowerCase();
      if (key === '') yield { on: id, mapId, case: 'empty' };
      else if (seen.has(key)) yield { on: id, mapId, case: 'duplicate' };
      seen.add(key);
    }
  }
}
