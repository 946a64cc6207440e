import { CONTRAST_THEMES } from './contrastThemes.ts';
import { THEMES, type Theme, type ThemeName } from './themes.ts';

/** What only the screen has: glows and shadows, by theme. */
const SCREEN_ONLY: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  light: {
    'accent-ring': 'rgba(36, 86, 230, 0.18)',
    'shadow-1': '0 1px 2px rgba(44, 36, 20, 0.05)',
    'shadow-2': '0 1px 2px rgba(44, 36, 20, 0.06), 0 6px 20px rgba(44, 36, 20, 0.07)',
    'shadow-3': '0 2px 6px rgba(44, 36, 20, 0.08), 0 20px 56px rgba(44, 36, 20, 0.18)',
  },
  dark: {
    'accent-ring': 'rgba(127, 162, 255, 0.26)',
    'shadow-1': '0 1px 2px rgba(0, 0, 0, 0.30)',
    'shadow-2': '0 1px 2px rgba(0, 0, 0, 0.35), 0 6px 20px rgba(0, 0, 0, 0.30)',
    'shadow-3': '0 2px 6px rgba(0, 0, 0, 0.40), 0 20px 56px rgba(0, 0, 0, 0.55)',
  },
};

/** Where contrast is high, edges tell things apart, not shadows, and a ring of selection is solid. */
const screenOnlyInContrast = ({ accent, 'line-2': edge }: Theme): Readonly<Record<string, string>> => ({
  'accent-ring': accent,
  'shadow-1': `0 0 0 1px ${edge}`,
  'shadow-2': `0 0 0 1px ${edge}`,
  'shadow-3': `0 0 0 2px ${edge}`,
});

const declarations = (theme: Theme, screenOnly: Readonly<Record<string, string>>): string => {
  return Object.entries({ ...theme, ...screenOnly })
    .map(([token, value]) => `  --${token}: ${value};`)
    .join('\n');
};

/**
 * A style sheet with every colour token as `--token`, besides `--accent-ring` and `--shadow-1` … `--shadow-3`:
 * light on `:root`, dark on `[data-theme="dark"]`; with `[data-contrast="more"]` those of high contrast.
 */
export function themeCss(): string {
  const plain = (name: ThemeName): string => declarations(THEMES[name], SCREEN_ONLY[name]);
  const contrast = (name: ThemeName): string =>
    declarations(CONTRAST_THEMES[name], screenOnlyInContrast(CONTRAST_THEMES[name]));
  return [
    `:root {\n  color-scheme: light;\n${plain('light')}\n}`,
    `[data-theme="dark"] {\n  color-scheme: dark;\n${plain('dark')}\n}`,
    `[data-contrast="more"] {\n${contrast('light')}\n}`,
    `[data-contrast="more"][data-theme="dark"] {\n${contrast('dark')}\n}`,
    '',
  ].join('\n');
}
