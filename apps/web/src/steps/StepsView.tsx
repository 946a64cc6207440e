import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import { NoMaps } from '../twin/NoMaps.tsx';
import { TwinView } from '../twin/TwinView.tsx';
import { useSeenIndex } from '../twin/useSeenIndex.ts';
import { useUi } from '../ui/uiStore.ts';
import { useLiveSelection } from '../ui/useLiveSelection.ts';
import { NoStep } from './NoStep.tsx';
import { Overview } from './Overview.tsx';
import { StepPage } from './StepPage.tsx';
import styles from './StepsView.module.css';
import { useStanding } from './useStanding.ts';

/** A map one step at a time, for a screen that has room for no more; the curves above are the way around. */
export default function StepsView(): ReactElement {
  const { steps: words } = useText();
  return (
    <TwinView label={words.label} className={styles.view}>
      <Standing />
    </TwinView>
  );
}

function Standing(): ReactElement {
  const index = useSeenIndex();
  const { place, goTo } = useStanding(index);
  // The panel below leaves room for the step alone.
  const hasDetails = useUi((ui) => ui.detailsOpen);
  useLiveSelection();
  if (!place) return <NoMaps />;
  return (
    <div className={styles.page}>
      {place.at < 0 ? (
        <NoStep map={place.map} index={index} />
      ) : (
        <>
          {!hasDetails && <Overview index={index} place={place} onGo={goTo} />}
          <StepPage index={index} place={place} onGo={goTo} />
        </>
      )}
    </div>
  );
}
