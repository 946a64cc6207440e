import { channelOf } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { outline } from '../testing/outline.ts';
import { problemsOf, read } from '../testing/read.ts';
import { readCsv } from './readCsv.ts';

const csv = (...rows: string[]): string => rows.join('\n');

const codes = (text: string): string[] =>
  read(readCsv, text).report.warnings.map(({ where, code }) => `${where} ${code}`);

interface Outline {
  readonly lanes: readonly string[];
  readonly personas: readonly string[];
  readonly stages: readonly {
    readonly name: string;
    readonly goal: string;
    readonly steps: readonly {
      readonly name: string;
      readonly emotions: readonly unknown[];
      readonly cards: readonly (readonly {
        readonly text: string;
        readonly channels?: readonly string[];
      }[])[];
    }[];
  }[];
}

const map = (text: string, filename?: string): Outline =>
  (
    outline(read(readCsv, text, filename === undefined ? {} : { filename }).snapshot) as Outline[]
  )[0] as Outline;

const texts = (read: Outline, lane: number): string[][] =>
  read.stages.flatMap(({ steps }) => steps.map(({ cards }) => (cards[lane] ?? []).map(({ text }) => text)));

describe('a wide table', () => {
  it('has stages as columns and lanes as rows', () => {
    const read = map(csv(',Find,Buy', 'Actions,Searches,Pays; waits', 'Pain points,Too many,'));
    expect(read.lanes).toEqual(['doing: Actions', 'painPoints: Pain points']);
    expect(read.stages.map(({ name, steps }) => [name, steps.length])).toEqual([
      ['Find', 1],
      ['Buy', 1],
    ]);
    expect(texts(read, 0)).toEqual([['Searches'], ['Pays', 'waits']]);
    expect(texts(read, 1)).toEqual([['Too many'], []]);
  });

  it('takes a second header row as steps: named so, or under merged stages', () => {
    const stages = (text: string) =>
      map(text).stages.map(({ name, steps }) => [name, steps.map((step) => step.name)]);
    const expected = [
      ['Find', ['Search', 'Compare']],
      ['Buy', ['Pay']],
    ];
    expect(stages(csv('Stage,Find,,Buy', 'Step,Search,Compare,Pay', 'Doing,a,b,c'))).toEqual(expected);
    expect(stages(csv(',Find,,Buy', ',Search,Compare,Pay', 'Doing,a,b,c'))).toEqual(expected);
    expect(stages(csv('Phase,Find,Find,Buy', 'Schritt,Search,Compare,Pay', 'Tun,a,b,c'))).toEqual(expected);
  });

  it('makes steps of a list under a stage', () => {
    const read = map(csv('Stage,Find,Buy', 'Steps,"1. Search\n2. Compare",Pay', 'Doing,a,b'));
    expect(read.stages.map(({ steps }) => steps.map(({ name }) => name))).toEqual([
      ['Search', 'Compare'],
      ['Pay'],
    ]);
  });

  it('keeps a stage without steps', () => {
    const read = map(csv('Stage,Find,Buy,Use', 'Step,Search,,Open', 'Doing,a,,c'));
    expect(read.stages.map(({ steps }) => steps.length)).toEqual([1, 0, 1]);
  });

  it('goes on with the lane above where a row has no name', () => {
    const read = map(csv(',Find,Buy', 'Pain points,a,', ',b,c', 'Ideas,d,'));
    expect(texts(read, 0)).toEqual([['a', 'b'], ['c']]);
  });

  it('gives goals to their stages', () => {
    expect(
      map(csv(',Find,Buy', 'Customer goal,Know,Own', 'Doing,a,b')).stages.map(({ goal }) => goal),
    ).toEqual(['Know', 'Own']);
  });

  it('takes a single cell above the header, or the file’s name, as the title', () => {
    const title = (text: string, filename: string) =>
      [...read(readCsv, text, { filename }).snapshot.maps.values()][0]?.title;
    expect(title(csv('Buying lenses,,', ',Find,Buy', 'Doing,a,b'), 'x.csv')).toBe('Buying lenses');
    expect(title(csv(',Find,Buy', 'Doing,a,b'), '/tmp/my-first_map.csv')).toBe('my first map');
  });

  it.each([
    [
      'pl',
      csv(
        'Etap;Świadomość;Zakup',
        'Działania;szuka;płaci',
        'Punkty styku;strona;sklep',
        'Bolączki;drogo;wolno',
        'Szanse;a;b',
      ),
    ],
    [
      'ru',
      csv(
        'Этап;Осознание;Покупка',
        'Действия;ищет;платит',
        'Точки контакта;сайт;магазин',
        'Боли;дорого;долго',
        'Возможности;a;b',
      ),
    ],
    [
      'de',
      csv(
        'Phase;Bewusstsein;Kauf',
        'Handlungen;sucht;zahlt',
        'Kontaktpunkte;Seite;Laden',
        'Probleme;teuer;langsam',
        'Chancen;a;b',
      ),
    ],
    [
      'es',
      csv(
        'Etapa;Descubrir;Comprar',
        'Acciones;busca;paga',
        'Puntos de contacto;web;tienda',
        'Puntos de dolor;caro;lento',
        'Oportunidades;a;b',
      ),
    ],
    [
      'fr',
      csv(
        'Étape;Découvrir;Acheter',
        'Actions;cherche;paie',
        'Points de contact;site;magasin',
        'Points de douleur;cher;lent',
        'Opportunités;a;b',
      ),
    ],
  ])('knows the usual lanes in %s', (_, text) => {
    expect(map(text).lanes.map((lane) => lane.split(':')[0])).toEqual([
      'doing',
      'touchpoints',
      'painPoints',
      'opportunities',
    ]);
  });

  it('keeps a row that it does not know as a lane of its own', () => {
    expect(map(csv(',Find,Buy', 'Doing,a,b', 'Legal review,c,d')).lanes).toEqual([
      'doing: Doing',
      'custom: Legal review',
    ]);
  });

  it('says so where it knows nothing at all', () => {
    expect(codes(csv(',Alpha,Beta', 'Gamma,a,b', 'Delta,c,d'))).toEqual(['A1 layout']);
  });
});

describe('feelings in a table', () => {
  const emotions = (...rows: string[]) =>
    map(csv(',Find,Buy,Use', ...rows)).stages.flatMap(({ steps }) => steps.map((step) => step.emotions[0]));

  it('are numbers on the scale that holds them all, which is said', () => {
    const text = csv(',Find,Buy,Use', 'Emotion,1,5,"4,5"');
    expect(emotions('Emotion,1,5,"4,5"')).toEqual([
      [-2, '', ''],
      [2, '', ''],
      [1.5, '', ''],
    ]);
    expect(codes(text)).toEqual(['A2 scale']);
  });

  it('are words in any of six languages, with their reasons', () => {
    expect(emotions('Mood,Curious,Frustrated: slow,neutral')).toEqual([
      [1, 'Curious', ''],
      [-1, 'Frustrated', 'slow'],
      [0, 'neutral', ''],
    ]);
  });

  it('are never invented: an unknown word becomes a note, with the cell', () => {
    const text = csv(',Find,Buy,Use', 'Feelings,happy,sad,Wondering about the price');
    const read = map(text);
    expect(read.lanes).toEqual(['emotionCurve: Feelings', 'feeling: Feeling']);
    expect(texts(read, 1)).toEqual([[], [], ['Wondering about the price']]);
    expect(codes(text)).toEqual(['D2 unknown-emotion']);
  });

  it('are notes where the row holds sentences', () => {
    const read = map(csv(',Find,Buy,Use', 'Feelings,Wonders what it costs,Fears to lose money,happy'));
    expect(read.lanes).toEqual(['feeling: Feelings']);
    expect(read.personas).toEqual([]);
  });

  it('outside the stated scale are refused with their cell, never clamped', () => {
    const text = csv(',Find,Buy,Use', 'Emotion (1-5),3,7,1');
    expect(emotions('Emotion (1-5),3,7,1')).toEqual([[0, '', ''], null, [-2, '', '']]);
    expect(codes(text)).toEqual(['C2 out-of-scale']);
  });

  it('belong to the persona that the label names', () => {
    const read = map(csv(',Find,Buy', 'Emotion: Mara,1,2', 'Emotion (Jonas),5,4'));
    expect(read.personas).toEqual(['Mara', 'Jonas']);
    expect(read.lanes).toEqual(['emotionCurve: Emotion']);
  });
});

describe('channels in a table', () => {
  const channels = (text: string) =>
    map(text).stages.flatMap(({ steps }) =>
      steps.flatMap(({ cards }) => cards.flat().flatMap((card) => (card.channels ? [card.channels] : []))),
    );

  it('go to the touchpoints of their step', () => {
    expect(
      channels(csv(',Find,Buy', 'Touchpoints,Search page,Till', 'Channels,Google,"Store, phone"')),
    ).toEqual([['Search'], ['Shop or branch', 'Phone']]);
  });

  it('make a touchpoint where a step has none', () => {
    const read = map(csv(',Find,Buy', 'Channels,Website,E-Mail'));
    expect(read.lanes).toEqual(['touchpoints: Touchpoints', 'channels: Channels']);
    expect(texts(read, 0)).toEqual([['Website'], ['E-Mail']]);
  });

  it('are known in other languages, and made where they are not', () => {
    const text = csv('Этап;Выбор;Покупка', 'Каналы;Сайт;Факс', 'Боли;a;b');
    expect(channels(text)).toEqual([['Website'], ['Факс']]);
    expect(codes(text)).toEqual(['C2 new-channel']);
    const { snapshot } = read(readCsv, text);
    expect(
      [...snapshot.channels.keys()].map((id) => channelOf(snapshot, id as `channel:${string}`)?.name),
    ).toEqual(['Факс']);
  });
});

describe('a long table', () => {
  it('has a row for each touchpoint; a blank stage goes on', () => {
    const read = map(
      csv(
        'Phase,Touchpoint,Channel,Emotion,Pain point,Opportunity',
        'Find,Advert,Social media,3,,',
        ',Search page,Google,4,Too many results,Fewer results',
        'Buy,Till,Store,1,Long queue,',
      ),
    );
    expect(read.lanes).toEqual([
      'touchpoints: Touchpoint',
      'channels: Channel',
      'emotionCurve: Emotion',
      'painPoints: Pain point',
      'opportunities: Opportunity',
    ]);
    expect(read.stages.map(({ name, steps }) => [name, steps.map((step) => step.name)])).toEqual([
      ['Find', ['Advert', 'Search page']],
      ['Buy', ['Till']],
    ]);
    expect(read.stages[0]?.steps[1]?.cards[0]).toMatchObject([{ text: 'Search page', channels: ['Search'] }]);
  });

  it('merges rows of one stage in the order of their first', () => {
    const read = map(csv('Stage,Step,Pain points', 'A,a1,x', 'B,b1,y', 'A,a2,z'));
    expect(read.stages.map(({ name, steps }) => [name, steps.map((step) => step.name)])).toEqual([
      ['A', ['a1', 'a2']],
      ['B', ['b1']],
    ]);
  });

  it('takes severity and frequency of a pain point from their columns', () => {
    const { snapshot } = read(
      readCsv,
      csv('Stage,Step,Pain point,Severity,Frequency', 'A,a,Slow,4,3', 'A,b,Dear,9,1'),
    );
    expect(
      [...snapshot.cards.values()].map((card) => card.kind === 'pain' && [card.severity, card.frequency]),
    ).toEqual([
      [4, 3],
      [2, 1],
    ]);
  });

  it('takes the persona of a row', () => {
    const read = map(csv('Stage,Step,Persona,Emotion', 'A,a,Mara,5', 'A,a,Jonas,1'));
    expect(read.personas).toEqual(['Mara', 'Jonas']);
    expect(read.stages[0]?.steps).toMatchObject([
      {
        emotions: [
          [2, '', ''],
          [-2, '', ''],
        ],
      },
    ]);
  });

  it('is also a table that stands on its side', () => {
    const read = map(
      csv('Stage,Actions,Touchpoints,Pain points', 'Find,Searches,Site,Too many', 'Buy,Pays,Till,Slow'),
    );
    expect(read.lanes).toEqual(['doing: Actions', 'touchpoints: Touchpoints', 'painPoints: Pain points']);
    expect(read.stages.map(({ steps }) => steps.map(({ name }) => name))).toEqual([['Find'], ['Buy']]);
  });
});

describe('the export of another whiteboard', () => {
  it('becomes stickies by frame, with the lines between them', () => {
    const { snapshot, report } = read(
      readCsv,
      csv(
        'Id,Name,Text Area 1,Line Source,Line Destination',
        '1,Document,Flow,,',
        '2,Text,One,,',
        '3,Text,Two,,',
        '4,Line,then,2,3',
        '5,Line,gone,2,9',
      ),
    );
    expect([...snapshot.items.values()].map(({ type, text }) => [type, text])).toEqual([
      ['sticky', 'One'],
      ['sticky', 'Two'],
    ]);
    expect([...snapshot.connectors.values()].map(({ label }) => label)).toEqual(['then']);
    expect(report.ignored).toHaveLength(1);
    expect(report.warnings).toMatchObject([{ where: 'C6', code: 'loose-line' }]);
    expect(snapshot.maps.size).toBe(0);
  });
});

describe('delimiters and quotes', () => {
  it.each([',', ';', '\t', '|'])('are found: %j', (delimiter) => {
    const text = [`x${delimiter}Find${delimiter}Buy`, `Doing${delimiter}a, or; b${delimiter}c`]
      .map((line) => line.replace('a, or; b', '"a, or; b"'))
      .join('\n');
    expect(map(text).stages.map(({ name }) => name)).toEqual(['Find', 'Buy']);
  });

  it('believe a line that says sep=', () => {
    expect(map('sep=;\r\n;Find;Buy\r\nDoing;a,b;c,d').stages.map(({ name }) => name)).toEqual([
      'Find',
      'Buy',
    ]);
  });

  it('refuse a file that was cut inside a quoted cell, with the cell', () => {
    expect(problemsOf(readCsv, csv(',Find,Buy', 'Doing,a,"b'))).toMatchObject([
      { where: 'C2', code: 'open-quote' },
    ]);
  });

  it('are told where a quotation mark is not doubled', () => {
    expect(codes(csv(',Find,Buy', 'Doing,"a "b" c",d'))).toContain('row 2 quotes');
  });

  it('take the guard from cells that begin like a formula', () => {
    expect(texts(map(csv(',Find,Buy', "Doing,'=1+1,'-x")), 0)).toEqual([['=1+1'], ['-x']]);
  });
});

describe('a table that cannot be a journey', () => {
  it.each([
    ['one cell', 'hello', 'A1', 'no-table'],
    ['a header only', 'Stage,Find,Buy', 'A1', 'no-table'],
    ['too many steps', `,${'x,'.repeat(2100)}\nDoing,a`, 'BXZ1', 'too-many-steps'],
    ['too many rows', `a,b\n${'Doing,x\n'.repeat(20_100)}`, 'row 20001', 'too-many-rows'],
    ['too many cards', `,Find\nDoing,"${'a\n'.repeat(60_000)}"`, 'B2', 'too-many-cards'],
  ])('is refused: %s', (_, text, where, code) => {
    expect(problemsOf(readCsv, text)).toMatchObject([{ where, code }]);
  });
});
