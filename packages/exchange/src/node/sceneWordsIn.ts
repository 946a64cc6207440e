import { ENGLISH_SCENE, type SceneWords } from '@wayline/scene';
import { POLISH_SCENE } from '@wayline/scene/words/pl';
import { RUSSIAN_SCENE } from '@wayline/scene/words/ru';

const WORDS: readonly SceneWords[] = [ENGLISH_SCENE, POLISH_SCENE, RUSSIAN_SCENE];

/** The languages that pictures speak, as BCP 47 writes them. */
export const SCENE_LANGUAGES: readonly string[] = WORDS.map(({ language }) => language);

/** A picture's words in a language (a BCP 47 tag, whatever its region); undefined where it does not speak it. */
export function sceneWordsIn(language: string): SceneWords | undefined {
  const wanted = language.toLowerCase().split('-')[0];
  return WORDS.find((words) => words.language === wanted);
}
