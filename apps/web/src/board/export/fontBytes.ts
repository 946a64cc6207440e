import inter400 from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import inter500 from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import inter600 from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import inter700 from '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?url';
import notoEmoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url';
import { FONT_FILES } from '@wayline/exchange';
import { fetchBytes } from './fetchBytes.ts';

/** Where the build has put each font. */
const FONT_URLS: Readonly<Record<string, string>> = {
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf': inter400,
  '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf': inter500,
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf': inter600,
  '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf': inter700,
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf': notoEmoji,
};

/** The fonts that files are made with, in the same order as on the server, so that a file has the same bytes. */
export function fontBytes(): Promise<Uint8Array<ArrayBuffer>[]> {
  return Promise.all(
    FONT_FILES.map((file) => {
      const url = FONT_URLS[file];
      if (url === undefined) throw new Error(`the font ${file} has no file here`);
      return fetchBytes(url);
    }),
  );
}
