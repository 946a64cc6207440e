import { fileURLToPath } from 'node:url';
import { type Font, openSync } from 'fontkit';

/** The file of each weight that Wayline ships. */
const FILES: Readonly<Record<400 | 500 | 600 | 700, string>> = {
  400: import.meta.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  500: import.meta.resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf'),
  600: import.meta.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  700: import.meta.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
};

/** Opens the shipped Inter of one weight. */
export function openInter(weight: 400 | 500 | 600 | 700): Font {
  const font = openSync(fileURLToPath(FILES[weight]));
  if ('fonts' in font) throw new Error(`${FILES[weight]} is a collection, not one font`);
  return font;
}
