import type { PageSize, WriteOptions } from '@wayline/exchange';
import { SCENE_LANGUAGES, sceneWordsIn } from '@wayline/exchange/node';
import type { Arguments } from '../arguments/readArguments.ts';

export type ReadExportOptions =
  | { readonly ok: true; readonly value: WriteOptions }
  | { readonly ok: false; readonly message: string };

const PAGES: readonly PageSize[] = ['A4', 'A3', 'A2', 'A1', 'A0', 'fit'];

/** Reads the options of an export; a value outside its range is refused, never bent into it. */
export function readExportOptions(values: Arguments['values']): ReadExportOptions {
  const value = (name: string): string | undefined => values.get(name)?.[0];
  const map = value('map');
  const persona = value('persona');
  const scale = value('scale');
  const width = value('width');
  const page = value('page');
  const tile = value('tile')?.toUpperCase();
  const theme = value('theme');
  const lang = value('lang');
  const words = lang === undefined ? undefined : sceneWordsIn(lang);

  if (scale !== undefined && !(Number(scale) >= 0.1 && Number(scale) <= 16)) {
    return refused(`--scale ${scale} must be a number from 0.1 to 16`);
  }
  if (width !== undefined && !(/^\d+$/.test(width) && Number(width) >= 16 && Number(width) <= 30_000)) {
    return refused(`--width ${width} must be a whole number from 16 to 30000`);
  }
  if (scale !== undefined && width !== undefined) return refused('--scale and --width exclude each other');
  const size =
    page === undefined ? undefined : PAGES.find((known) => known.toLowerCase() === page.toLowerCase());
  if (page !== undefined && !size) return refused(`--page ${page} must be one of ${PAGES.join(', ')}`);
  if (tile !== undefined && tile !== 'A4') return refused(`--tile ${value('tile')} must be A4`);
  if (theme !== undefined && theme !== 'light' && theme !== 'dark') {
    return refused(`--theme ${theme} must be light or dark`);
  }
  if (lang !== undefined && !words) {
    return refused(`--lang ${lang} must be one of ${SCENE_LANGUAGES.join(', ')}`);
  }
  return {
    ok: true,
    value: {
      ...(map !== undefined && { map }),
      ...(persona !== undefined && { persona }),
      ...(scale !== undefined && { scale: Number(scale) }),
      ...(width !== undefined && { width: Number(width) }),
      ...(size && { page: size }),
      ...(tile === 'A4' && { tile }),
      ...(theme !== undefined && { theme }),
      ...(words && { words }),
    },
  };
}

function refused(message: string): ReadExportOptions {
  return { ok: false, message };
}
