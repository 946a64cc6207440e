import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { sampleBoard } from '../sample/sampleBoard.ts';
import { seededRandom } from '../seededRandom.ts';
import { MIGRATIONS, type Migration, migrateFile } from './migrations.ts';
import { readBoardFile } from './readBoardFile.ts';
import { type ValidatedFile, validateBoardFile } from './validateBoardFile.ts';
import { writeBoardFile } from './writeBoardFile.ts';

type Value = Record<string, Record<string, unknown>[]>;

/** The sample's file with some of it changed. */
function changed(change: (value: Value) => void): ValidatedFile {
  const value = JSON.parse(writeBoardFile(sampleBoard())) as Value;
  change(value);
  const random = seededRandom(9);
  return validateBoardFile(value, { newId: (prefix) => newId(prefix, random) });
}

function problems(file: ValidatedFile): readonly string[] {
  if (file.ok) throw new Error('the file was accepted');
  return file.problems.map(({ path, message }) => `${path}: ${message}`);
}

function accepted(file: ValidatedFile): Extract<ValidatedFile, { ok: true }> {
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file;
}

function card(value: Value, id: string): Record<string, unknown> {
  const found = value.cards?.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function place(id: string): string {
  const value = JSON.parse(writeBoardFile(sampleBoard())) as Value;
  return `cards[${value.cards?.findIndex((candidate) => candidate.id === id)}]`;
}

describe('validateBoardFile', () => {
  it('lists every problem with its path and takes nothing', () => {
    const file = changed((value) => {
      card(value, 'card:pain-bill').severity = 9;
      card(value, 'card:pain-ask').kind = 'riddle';
      delete card(value, 'card:doing-sign').mapId;
      const [stage] = value.stages ?? [];
      if (stage) stage.name = 7;
    });
    expect([...problems(file)].sort()).toEqual(
      [
        `${place('card:pain-bill')}.severity: is 9; it must be at most 4`,
        `${place('card:pain-ask')}.kind: is "riddle"; it must be one of note, quote, question, image, touchpoint, pain, moment, opportunity, insight, dataPoint`,
        `${place('card:doing-sign')}.mapId: is missing; it must be a text`,
        'stages[0].name: is 7; it must be a text',
      ].sort(),
    );
  });

  it.each([
    [null, ': the file does not hold an object'],
    [[], ': the file does not hold an object'],
    [{ format: 'other' }, 'format: the file does not say "format": "wayline"'],
    [{ format: 'wayline' }, 'schemaVersion: the file does not say its version'],
  ])('refuses %o', (value, expected) => {
    expect(problems(validateBoardFile(value))).toEqual([expected]);
  });

  it('reports a file of a newer version and does not touch it', () => {
    const file = changed((value) => {
      Object.assign(value, { schemaVersion: 99 });
    });
    expect(file).toMatchObject({ ok: false, problems: [{ path: 'schemaVersion', code: 'newerVersion' }] });
    expect(problems(file)[0]).toContain('version 99');
  });

  it('fills what has a default, so that a file can be written by hand', () => {
    const { snapshot, warnings } = accepted(
      validateBoardFile({
        format: 'wayline',
        schemaVersion: 1,
        board: { title: 'By hand' },
        maps: [{ id: 'map:a', title: 'A' }],
        stages: [{ id: 'stage:a', mapId: 'map:a', name: 'One' }],
        steps: [{ id: 'step:a', mapId: 'map:a', stageId: 'stage:a', name: 'First' }],
        lanes: [{ id: 'lane:a', mapId: 'map:a', type: 'doing', title: 'Doing' }],
        cards: [
          { id: 'card:a', mapId: 'map:a', laneId: 'lane:a', stepId: 'step:a', kind: 'note', text: 'Hello' },
        ],
      }),
    );
    expect(warnings).toEqual([]);
    expect(snapshot.cards.get('card:a')).toMatchObject({ span: 1, tags: [], evidence: { state: 'assumed' } });
  });

  it('drops a reference to nothing, keeps its record and says so', () => {
    const { snapshot, warnings } = accepted(
      changed((value) => {
        card(value, 'card:opportunity-ask').painIds = ['card:gone'];
        card(value, 'card:doing-sign').stepId = 'step:gone';
      }),
    );
    expect(snapshot.cards.get('card:opportunity-ask')).toMatchObject({ painIds: [] });
    expect(snapshot.cards.get('card:doing-sign')).toMatchObject({ stepId: null });
    expect(warnings.map(({ path }) => path).sort()).toEqual(
      [`${place('card:opportunity-ask')}.painIds`, `${place('card:doing-sign')}.stepId`].sort(),
    );
  });

  it('makes all ids anew where one is used twice, and gives the table', () => {
    const { snapshot, warnings, renamed } = accepted(
      changed((value) => {
        value.cards?.push({ ...card(value, 'card:pain-bill'), text: 'Its double' });
      }),
    );
    const original = sampleBoard();
    expect(snapshot.cards.size).toBe(original.cards.size + 1);
    expect([...snapshot.cards.keys()].some((id) => original.cards.has(id))).toBe(false);
    expect(warnings).toMatchObject([{ code: 'duplicateId' }]);
    const pain = renamed.get('card:pain-bill');
    const answer = renamed.get('card:opportunity-bill');
    expect(snapshot.cards.get(answer ?? '')).toMatchObject({
      painIds: [pain, renamed.get('card:pain-tariffs')],
    });
    const nora = renamed.get('persona:nora');
    expect(snapshot.emotions.get(`${renamed.get('step:sign')}|${nora}`)).toMatchObject({
      word: 'Proud',
      personaId: nora,
    });
    expect(renamed.get('step:sign|persona:nora')).toBe(`${renamed.get('step:sign')}|${nora}`);
    // Built-in channels mean the same on every board.
    expect(snapshot.cards.get(renamed.get('card:touchpoint-ask') ?? '')).toMatchObject({
      channelIds: ['channel:phone'],
    });
  });

  it('cuts and cleans texts with a warning', () => {
    const { snapshot, warnings } = accepted(
      changed((value) => {
        card(value, 'card:doing-sign').text = `${'long '.repeat(3000)}`;
        card(value, 'card:doing-bill').text = 'a\u0000b';
        const [stage] = value.stages ?? [];
        if (stage) stage.name = ' ';
      }),
    );
    expect(snapshot.cards.get('card:doing-sign')?.text).toHaveLength(10_000);
    expect(snapshot.cards.get('card:doing-bill')?.text).toBe('ab');
    expect(warnings.map(({ code }) => code).sort()).toEqual(['emptyName', 'textCleaned', 'textShortened']);
  });

  it('never throws and never accepts what it then cannot write and read', () => {
    const paths = fc.constantFrom(
      'maps',
      'stages',
      'steps',
      'lanes',
      'cards',
      'emotions',
      'metrics',
      'connectors',
      'items',
    );
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('step:gone', 'card:x', 'lane:doing', -1, 3, 'pain', null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(paths, fc.nat(200), fc.nat(40), junk), { maxLength: 4 }), (edits) => {
        const file = changed((value) => {
          for (const [collection, row, column, junkValue] of edits) {
            const record = value[collection]?.[row % (value[collection]?.length || 1)];
            const key = record && Object.keys(record)[column % Object.keys(record).length];
            if (record && key) record[key] = junkValue;
          }
        });
        if (!file.ok) return file.problems.length > 0;
        const text = writeBoardFile(file.snapshot, file.extras);
        const again = readBoardFile(text);
        return again.ok && writeBoardFile(again.snapshot, again.extras) === text;
      }),
      { seed: 41, numRuns: 200 },
    );
  });
});

describe('readBoardFile', () => {
  it('names the line where the text stops being JSON', () => {
    expect(readBoardFile('{\n  "format": "wayline",\n  oops\n}')).toMatchObject({
      ok: false,
      problems: [{ path: 'line 3', code: 'notJson' }],
    });
    expect(readBoardFile('')).toMatchObject({ ok: false, problems: [{ code: 'notJson' }] });
  });

  it('reads over a byte order mark', () => {
    expect(readBoardFile(`\ufeff${writeBoardFile(sampleBoard())}`).ok).toBe(true);
  });
});

describe('migrations', () => {
  it('have consecutive ids from 2 on', () => {
    expect(MIGRATIONS.map(({ id }) => id)).toEqual(MIGRATIONS.map((_, i) => i + 2));
  });

  it('run from the version of the file to the present one, each on the result of the one before', () => {
    const steps: readonly Migration[] = [2, 3, 4].map((id) => ({
      id,
      title: `to ${id}`,
      up: (file) => ({ ...file, trail: [...((file.trail as number[] | undefined) ?? []), id] }),
    }));
    expect(migrateFile({ schemaVersion: 2 }, steps, 4)).toEqual({
      ok: true,
      value: { schemaVersion: 4, trail: [3, 4] },
      applied: [3, 4],
    });
    expect(migrateFile({ schemaVersion: 5 }, steps, 4)).toEqual({ ok: false, reason: 'newer', version: 5 });
    expect(migrateFile({ schemaVersion: '1' }, steps, 4)).toEqual({ ok: false, reason: 'noVersion' });
  });
});
