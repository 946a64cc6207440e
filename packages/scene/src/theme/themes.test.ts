import { describe, expect, test } from 'vitest';
import type { ColorToken } from './colorToken.ts';
import { CONTRAST_THEMES } from './contrastThemes.ts';
import { inkOn, luminance } from './inkOn.ts';
import { personaLook } from './persona.ts';
import { resolvePaint } from './resolvePaint.ts';
import { themeCss } from './themeCss.ts';
import { THEMES } from './themes.ts';
import { userPaint } from './userPaint.ts';

const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const TEXT_PAIRS: readonly (readonly [ink: ColorToken, ground: ColorToken])[] = [
  ...(['ink', 'ink-2', 'ink-3'] as const).flatMap((ink) =>
    (['paper', 'card', 'wash', 'chrome', 'canvas'] as const).map((ground) => [ink, ground] as const),
  ),
  ...(['note', 'touch', 'pain', 'moment', 'opp', 'quote', 'question', 'data'] as const).flatMap(
    (kind) =>
      [
        [`k-${kind}`, `k-${kind}-wash`],
        ['ink', `k-${kind}-wash`],
      ] as const,
  ),
  ...([1, 2, 3, 4, 5, 6, 7, 8] as const).map((color) => [`p${color}`, 'paper'] as const),
  ...(['a', 'b', 'c', 'd', 'e'] as const).map((person) => ['on-ink', `ink-${person}`] as const),
  ...([1, 2, 3, 4, 5, 6, 7, 8] as const).flatMap(
    (paper) =>
      [
        ['ink', `sticky-${paper}`],
        ['ink-2', `sticky-${paper}`],
      ] as const,
  ),
  ['accent', 'accent-wash'],
];

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const theme = THEMES[name];

  test.each(TEXT_PAIRS)('%s reads on %s at 4.5:1 or more', (ink, ground) => {
    expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test('states every colour as hexadecimal digits, so that every writer can read it', () => {
    for (const value of Object.values(theme)) expect(value).toMatch(/^#[0-9A-F]{6}([0-9A-F]{2})?$/);
  });
});

describe.each(['light', 'dark'] as const)('the %s theme of high contrast', (name) => {
  const theme = CONTRAST_THEMES[name];

  test.each(TEXT_PAIRS)('%s reads on %s at 7:1 or more', (ink, ground) => {
    expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(7);
  });

  test.each(['paper', 'card', 'wash', 'chrome', 'canvas'] as const)(
    'edges stand out on %s at 4.5:1 or more',
    (ground) => {
      for (const edge of ['line-2', 'line-3', 'sticky-edge'] as const)
        expect(contrast(theme[edge], theme[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('themeCss', () => {
  test('declares every token once for each theme, and what only the screen has', () => {
    const css = themeCss();
    const [light = '', dark = '', contrastLight = '', contrastDark = ''] = css.split('\n}\n');
    for (const token of [...Object.keys(THEMES.light), 'accent-ring', 'shadow-1', 'shadow-2', 'shadow-3'])
      for (const sheet of [light, dark, contrastLight, contrastDark])
        expect(sheet.split(`--${token}:`).length).toBe(2);
    expect(light).toContain(`--ink: ${THEMES.light.ink};`);
    expect(dark).toContain(`--ink: ${THEMES.dark.ink};`);
    expect(contrastDark).toContain(`--ink: ${CONTRAST_THEMES.dark.ink};`);
  });
});

describe('paints', () => {
  test('a token takes the value of the theme, a colour stays itself', () => {
    expect(resolvePaint('ink', THEMES.dark)).toBe(THEMES.dark.ink);
    expect(resolvePaint('#123456', THEMES.dark)).toBe('#123456');
  });

  test("a record's colour becomes the token that it is the light value of", () => {
    expect(userPaint('#e3eae9')).toBe('sticky-2');
    expect(userPaint('#3b82f6')).toBe('#3B82F6');
    expect(userPaint(undefined)).toBeUndefined();
    expect(userPaint('url(#x)')).toBeUndefined();
  });

  test('letters on any colour read at 4.5:1 or more', () => {
    for (let value = 0; value < 0x1000; value++) {
      const digits = value.toString(16).padStart(3, '0');
      const ground = `#${digits.replace(/./g, '$&$&')}` as const;
      const ink = inkOn(ground);
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(inkOn('sticky-1')).toBe('ink');
  });

  test('the ninth persona looks like the first, and so does one without a number', () => {
    expect(personaLook(9)).toBe(personaLook(1));
    expect(personaLook(0)).toBe(personaLook(8));
    expect(personaLook(Number.NaN)).toBe(personaLook(1));
  });

  test('no two personas share a hue or a marker', () => {
    const looks = [1, 2, 3, 4, 5, 6, 7, 8].map(personaLook);
    expect(new Set(looks.map((look) => look.paint)).size).toBe(8);
    expect(new Set(looks.map((look) => look.shape)).size).toBe(8);
  });
});
