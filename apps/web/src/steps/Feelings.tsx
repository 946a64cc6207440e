import type { Persona } from '@wayline/domain';
import { type ReactElement, useState } from 'react';
import { FrozenMark } from '../frozen/FrozenMark.tsx';
import { useFrozenAbout } from '../frozen/useFrozenAbout.ts';
import { shortNames } from '../i18n/shortNames.ts';
import { useText } from '../i18n/useText.ts';
import { FirstFeeling } from '../twin/FirstFeeling.tsx';
import styles from './Feelings.module.css';
import { PersonaFeeling } from './PersonaFeeling.tsx';
import { useSteps } from './StepsContext.ts';

interface FeelingsProps {
  readonly personas: readonly Persona[];
  readonly laneId: string;
}

/** How everybody feels at the step, two beside each other; without anybody, the way to say it. */
export function Feelings({ personas, laneId }: FeelingsProps): ReactElement {
  const { steps: words } = useText();
  const { stepId, stepName } = useSteps();
  const [open, setOpen] = useState<string | null>(null);
  const frozen = useFrozenAbout(laneId);
  const names = shortNames(personas.map(({ name }) => name));
  return (
    <section
      className={styles.feelings}
      aria-label={words.emotion}
      aria-description={frozen}
      data-frozen={frozen ? '' : undefined}
    >
      {frozen && (
        <span className={styles.frozen}>
          <FrozenMark id={laneId} />
        </span>
      )}
      {personas.length === 0 && (
        <div className={styles.feeling}>
          <FirstFeeling
            stepId={stepId}
            stepName={stepName}
            size={32}
            className={`${styles.face} ${styles.ghost}`}
            onMade={setOpen}
          />
          <span className={styles.word} data-unknown="">
            {words.howItFeels}
          </span>
        </div>
      )}
      {personas.map((persona, at) => (
        <PersonaFeeling
          key={persona.id}
          persona={persona}
          name={names[at] ?? persona.name}
          laneId={laneId}
          isOpen={open === persona.id}
          onOpen={(isOpen) => setOpen(isOpen ? persona.id : null)}
        />
      ))}
    </section>
  );
}
