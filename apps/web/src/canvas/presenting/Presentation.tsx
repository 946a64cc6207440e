import { type ReactElement, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useUi } from '../../ui/uiStore.ts';
import styles from './Presentation.module.css';
import { Screen } from './Screen.tsx';
import { SlideBar } from './SlideBar.tsx';
import { SlideList } from './SlideList.tsx';
import { Spotlight } from './Spotlight.tsx';
import type { Slide } from './slides.ts';
import { usePresentation } from './usePresentation.ts';
import { useQuiet } from './useQuiet.ts';
import { useSlideKeys } from './useSlideKeys.ts';

/** The board as slides: each map, its stages, and the frames, one after the other. */
export default function Presentation(): ReactElement {
  const { canvas: words, presenting: text } = useText();
  const stopPresenting = useUi((ui) => ui.stopPresenting);
  const presentation = usePresentation();
  const { slides, index, go } = presentation;
  const [hasList, setList] = useState(false);
  const isQuiet = useQuiet();
  useSlideKeys(presentation);

  const unnamed: Readonly<Record<Slide['kind'], string>> = {
    board: text.wholeBoard,
    map: words.untitledMap,
    stage: words.untitledStage,
    frame: text.untitledFrame,
  };
  const names = slides.map(({ kind, name }) => name.trim() || unnamed[kind]);
  const name = names[index] ?? '';
  return (
    <>
      {slides[index] && <Spotlight key={slides[index].id} slide={slides[index]} />}
      <Screen onNext={() => go(index + 1)} onPrevious={() => go(index - 1)} isQuiet={isQuiet} />
      {hasList && <SlideList slides={slides} names={names} index={index} onGo={go} />}
      <SlideBar
        index={index}
        count={slides.length}
        name={name}
        nextName={names[index + 1] ?? null}
        isQuiet={isQuiet && !hasList}
        onGo={go}
        onList={() => setList(!hasList)}
        onStop={stopPresenting}
      />
      <div className={styles.progress} aria-hidden="true">
        <i style={{ width: `${((index + 1) / slides.length) * 100}%` }} />
      </div>
      <div role="status" className="onlyRead">
        {text.said(index + 1, slides.length, name)}
      </div>
    </>
  );
}
