import inter400 from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import inter500 from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import inter600 from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import inter700 from '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?url';
import notoEmoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url';
import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { createRasteriser, FONT_FILES, type Rasterise } from '@wayline/exchange';

/** What the worker answers to an SVG. */
export type RasteriseAnswer =
  | { readonly ok: true; readonly png: Uint8Array }
  | { readonly ok: false; readonly message: string };

/** Where the build has put each font. */
const FONT_URLS: Readonly<Record<string, string>> = {
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf': inter400,
  '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf': inter500,
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf': inter600,
  '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf': inter700,
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf': notoEmoji,
};

async function bytesOf(url: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (url === undefined) throw new Error('a font of the list has no file here');
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The same fonts in the same order as on the server, so that the picture has the same bytes. */
async function load(): Promise<Rasterise> {
  const [wasm, ...fonts] = await Promise.all([
    bytesOf(wasmUrl),
    ...FONT_FILES.map((file) => bytesOf(FONT_URLS[file])),
  ]);
  return createRasteriser({ wasm, fonts });
}

let loading: Promise<Rasterise> | undefined;

self.onmessage = async ({ data }: MessageEvent<string>) => {
  let answer: RasteriseAnswer;
  try {
    loading ??= load();
    answer = { ok: true, png: (await loading)(data) };
  } catch (error) {
    loading = undefined;
    answer = { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
};
