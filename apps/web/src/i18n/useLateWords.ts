import { useEffect, useState } from 'react';
import { patiently } from '../ui/patiently.ts';
import type { LateWords } from './lateWords.ts';
import { useText } from './useText.ts';

/** The words of a late part in the language of the page, or undefined until they are here. */
export function useLateWords<T extends object>(words: LateWords<T>): T | undefined {
  const { language } = useText();
  const [here, setHere] = useState<T>();
  useEffect(() => {
    let isWanted = true;
    void patiently(words[language]).then((loaded) => {
      if (isWanted) setHere(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [words, language]);
  return here;
}
