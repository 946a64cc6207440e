import type { ConnectorSide } from '@wayline/domain';
import { CONNECTOR_SIDES } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { elbowPoints } from './elbowPoints.ts';
import { routeConnector } from './routeConnector.ts';
import { wirePath } from './wirePath.ts';

const box = (x: number, y: number, side?: ConnectorSide) => ({
  rect: { x, y, width: 100, height: 60 },
  ...(side && { side }),
});

describe('a way in right angles', () => {
  it('turns half way between two that face each other', () => {
    const facing = routeConnector(box(0, 0, 'right'), box(300, 200, 'left'), 0, 0);
    expect(elbowPoints(facing)).toEqual([
      { x: 100, y: 30 },
      { x: 200, y: 30 },
      { x: 200, y: 230 },
      { x: 300, y: 230 },
    ]);
  });

  it('has only right angles, and leaves and arrives straight, from any side to any side', () => {
    for (const from of CONNECTOR_SIDES) {
      for (const to of CONNECTOR_SIDES) {
        for (const [x, y] of [
          [300, 200],
          [-300, 20],
          [20, -240],
        ] as const) {
          const route = routeConnector(box(0, 0, from), box(x, y, to), 0, 0);
          const points = elbowPoints(route);
          points.slice(1).forEach((point, i) => {
            const before = points[i] ?? point;
            expect(point.x === before.x || point.y === before.y).toBe(true);
          });
          const [first, second] = points;
          const leaves =
            ((second?.x ?? 0) - (first?.x ?? 0)) * route.fromNormal.x +
            ((second?.y ?? 0) - (first?.y ?? 0)) * route.fromNormal.y;
          expect(leaves).toBeGreaterThan(0);
        }
      }
    }
  });
});

it('a straight way is one line, with its label in the middle', () => {
  const route = routeConnector(box(0, 0, 'right'), box(300, 0, 'left'), 0, 0);
  expect(wirePath(route, 'straight')).toMatchObject({ d: 'M100 30L300 30', middle: { x: 200, y: 30 } });
});
