import { muteFinding } from '../commands/muteFinding.ts';
import { setFields } from '../commands/setFields.ts';
import { act, type WeightedAct } from './choices.ts';

const FINDINGS = ['L2', 'L16.noGoal', 'L20'] as const;

/** What people do with the lists of a persona, and with what the checks find. */
export const LIST_ACTS: readonly WeightedAct[] = [
  [
    4,
    'list of a persona',
    act(({ board, one, number, of }) => {
      const persona = one('personas');
      if (!persona) return;
      const list = of(['goals', 'needs'] as const);
      const entries = persona[list];
      const at = Math.floor(Math.abs(number()) * 50) % (entries.length + 1);
      const word = `${number()}`;
      const next = of([
        () => entries.toSpliced(at, 0, word),
        () => entries.toSpliced(at, 0, word),
        () => entries.map((entry, i) => (i === at ? word : entry)),
        () => entries.toSpliced(at, 1),
        () => entries.toReversed(),
      ])();
      setFields(board, 'personas', persona.id, { [list]: next });
    }),
  ],
  [
    2,
    'mute',
    act(({ board, one, of, coin }) => {
      const record = one(of(['cards', 'personas'] as const));
      if (record) muteFinding(board, { on: record.id, key: of(FINDINGS), reason: coin() ? 'Known' : null });
    }),
  ],
];
