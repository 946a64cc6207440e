import { applyChanges, type Change, createIndex, emotionId, SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { createMeasurer, personaLook } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { curvesTogether } from './curvesTogether.ts';

const sample = sampleBoard();
const [nora, emil, ruth] = [...sample.personas.values()];
const measurer = createMeasurer();

function drawn(changes: readonly Change[] = [], pair = [nora, emil]) {
  const [a, b] = pair;
  if (!a || !b) throw new Error('the sample has three personas');
  const board = applyChanges(sample, changes);
  return curvesTogether(createIndex(board), SAMPLE_MAP, [a, b], 'Untitled step', measurer);
}

const without = (whose: readonly (string | undefined)[]): Change[] =>
  [...sample.emotions.values()]
    .filter(({ personaId }) => whose.includes(personaId))
    .map(({ id }) => ({ type: 'delete', collection: 'emotions', id }));

/** The lines of a persona's curve: only they are so wide. */
const linesOf = (color: number, changes?: readonly Change[]) =>
  (drawn(changes, [nora, color === 3 ? ruth : emil])?.marks ?? []).filter(
    (mark) => mark.type === 'path' && mark.stroke === personaLook(color).paint && mark.strokeWidth === 2.75,
  );

describe('two curves drawn together', () => {
  it('say the words of both and the names of all steps', () => {
    const texts = drawn()?.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['Proud', 'Routine', 'Sign the lease', 'Ask about it']));
  });

  it('are nothing where neither feels anything, and one where one does', () => {
    expect(drawn(without([nora?.id, emil?.id]))).toBeNull();
    expect(linesOf(1, without([emil?.id]))).toHaveLength(1);
    expect(linesOf(2, without([emil?.id]))).toHaveLength(0);
  });

  it('are dashed over a step without a feeling', () => {
    expect(linesOf(2)).toHaveLength(1);
    const change: Change = {
      type: 'delete',
      collection: 'emotions',
      id: emotionId('step:tariffs', emil?.id ?? 'persona:none'),
    };
    expect(linesOf(2, [change]).map((mark) => 'opacity' in mark && mark.opacity)).toEqual([false, 0.6]);
  });

  it('show two equal feelings side by side', () => {
    const of = (id: string | undefined) =>
      emotionId('step:tariffs', (id ?? 'persona:none') as `persona:${string}`);
    const same: Change = {
      type: 'patch',
      collection: 'emotions',
      id: of(emil?.id),
      fields: { valence: sample.emotions.get(of(nora?.id))?.valence },
    };
    const word = (text: string, changes: readonly Change[]) =>
      drawn(changes)?.marks.find((mark) => mark.type === 'text' && mark.text === text);
    const [a, b] = [word('Hopeful', [same]), word('Pleased', [same])];
    if (a?.type !== 'text' || b?.type !== 'text') throw new Error('both words are drawn');
    expect(b.x - a.x).toBeCloseTo(27, 5);
  });

  it('keep steps readable however many there are', () => {
    const picture = drawn();
    expect(picture?.width).toBeLessThanOrEqual(1374);
    expect(picture?.width).toBeGreaterThanOrEqual(56 + 10 * 112);
  });
});
