import {
  type BoardSnapshot,
  type Entry,
  type MakeContext,
  makeRecord,
  newId,
  ordersBetween,
  seededRandom,
  snapshotOf,
} from '@wayline/domain';

/** How large a board to make. */
export interface BoardSize {
  readonly stages?: number;
  readonly stepsPerStage?: number;
  readonly cardsPerCell?: number;
  readonly items?: number;
}

/** A repeatable board of one map for tests: stages, steps, five lanes, two personas with a curve each, cards, notes. */
export function smallBoard(size: BoardSize = {}): BoardSnapshot {
  const { stages = 2, stepsPerStage = 2, cardsPerCell = 1, items = 2 } = size;
  const random = seededRandom(1);
  const context: MakeContext = {
    now: '2026-01-01T00:00:00.000Z',
    by: 'p0',
    newId: (prefix) => newId(prefix, random),
  };
  const entries: Entry[] = [];
  const [first = 'a0', second = 'a1'] = ordersBetween(null, null, 2);
  const ann = makeRecord('personas', { id: 'persona:ann', name: 'Ann', order: first, color: 1 }, context);
  const bo = makeRecord('personas', { id: 'persona:bo', name: 'Bo', order: second, color: 2 }, context);
  entries.push({ collection: 'personas', record: ann }, { collection: 'personas', record: bo });

  const map = makeRecord(
    'maps',
    { id: 'map:one', title: 'Buying a lamp', personaIds: [ann.id, bo.id] },
    context,
  );
  entries.push({ collection: 'maps', record: map });

  const types = ['doing', 'touchpoints', 'emotionCurve', 'painPoints', 'opportunities'] as const;
  const kinds = {
    doing: 'note',
    touchpoints: 'touchpoint',
    painPoints: 'pain',
    opportunities: 'opportunity',
  } as const;
  const laneOrders = ordersBetween(null, null, types.length);
  for (const [i, type] of types.entries()) {
    const lane = makeRecord(
      'lanes',
      { id: `lane:${type}`, mapId: map.id, type, title: type, order: laneOrders[i] ?? first },
      context,
    );
    entries.push({ collection: 'lanes', record: lane });
  }

  for (const [i, order] of ordersBetween(null, null, stages).entries()) {
    const stage = makeRecord(
      'stages',
      { id: `stage:${i}`, mapId: map.id, order, name: `Stage ${i}` },
      context,
    );
    entries.push({ collection: 'stages', record: stage });
    for (const [j, stepOrder] of ordersBetween(null, null, stepsPerStage).entries()) {
      const step = makeRecord(
        'steps',
        { id: `step:${i}-${j}`, mapId: map.id, stageId: stage.id, order: stepOrder, name: `Step ${i}-${j}` },
        context,
      );
      entries.push({ collection: 'steps', record: step });
      for (const persona of [ann, bo]) {
        const emotion = makeRecord(
          'emotions',
          {
            mapId: map.id,
            stepId: step.id,
            personaId: persona.id,
            valence: ((i + j) % 5) - 2,
            reason: 'because',
          },
          context,
        );
        entries.push({ collection: 'emotions', record: emotion });
      }
      for (const [type, kind] of Object.entries(kinds)) {
        for (const [k, cardOrder] of ordersBetween(null, null, cardsPerCell).entries()) {
          const card = makeRecord(
            'cards',
            {
              id: `card:${type}-${i}-${j}-${k}`,
              kind,
              mapId: map.id,
              laneId: `lane:${type}`,
              stepId: step.id,
              order: cardOrder,
              text: `${type} ${i}-${j}-${k}`,
            },
            context,
          );
          entries.push({ collection: 'cards', record: card });
        }
      }
    }
  }

  for (const [i, z] of ordersBetween(null, null, items).entries()) {
    const item = makeRecord(
      'items',
      { id: `item:${i}`, type: 'sticky', pos: [i * 200, -200], z, text: `Note ${i}` },
      context,
    );
    entries.push({ collection: 'items', record: item });
  }
  return snapshotOf(entries, 'Small board');
}
