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

const declarations = (name: ThemeName): string => {
  const theme: Theme = THEMES[name];
  return Object.entries({ ...theme, ...SCREEN_ONLY[name] })
    .map(([token, value]) => `  --${token}: ${value};`)
    .join('\n');
};

/**
 * A style sheet with every colour token as `--token`, besides `--accent-ring` and `--shadow-1` … `--shadow-3`:
 * light on `:root`, dark on `[data-theme="dark"]`.
 */
export function themeCss(): string {
  return [
    `:root {\n  color-scheme: light;\n${declarations('light')}\n}`,
    `[data-theme="dark"] {\n  color-scheme: dark;\n${declarations('dark')}\n}`,
    '',
  ].join('\n');
}
