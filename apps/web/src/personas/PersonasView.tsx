import { type ReactElement, useCallback, useState } from 'react';
import { useLateWords } from '../i18n/useLateWords.ts';
import { useUi } from '../ui/uiStore.ts';
import { AnnounceContext } from './AnnounceContext.ts';
import { Compare } from './compare/Compare.tsx';
import { Gallery } from './gallery/Gallery.tsx';
import styles from './PersonasView.module.css';
import { PERSONA_WORDS, PersonaTextContext } from './personaText.ts';
import { PersonaSheet } from './sheet/PersonaSheet.tsx';
import { ToneRules } from './tone/ToneRules.tsx';
import { usePersonas } from './usePersonas.ts';

function Place(): ReactElement {
  const place = useUi((state) => state.personasPlace);
  const personas = usePersonas();
  const find = (id: string) => personas.find((persona) => persona.id === id);
  if (place.screen === 'sheet') {
    const persona = find(place.id);
    // The sheet of another persona is another sheet: what one typed in a field must not stay in it.
    if (persona) return <PersonaSheet key={persona.id} persona={persona} isNew={place.isNew ?? false} />;
  }
  if (place.screen === 'compare') {
    const [a, b] = [find(place.a), find(place.b)];
    if (a && b) return <Compare a={a} b={b} mapId={place.mapId} />;
  }
  // Also where somebody deleted what was shown.
  return (
    <>
      <Gallery />
      <ToneRules />
    </>
  );
}

/** The board's personas: all of them, one in full, or two side by side. */
export default function PersonasView(): ReactElement | null {
  const words = useLateWords(PERSONA_WORDS);
  const [said, setSaid] = useState('');
  const announce = useCallback((words: string) => setSaid(words), []);
  if (!words) return null;
  return (
    <PersonaTextContext value={words}>
      <AnnounceContext value={announce}>
        <div className={styles.view}>
          <Place />
        </div>
        <div className="onlyRead" aria-live="polite">
          {said}
        </div>
      </AnnounceContext>
    </PersonaTextContext>
  );
}
