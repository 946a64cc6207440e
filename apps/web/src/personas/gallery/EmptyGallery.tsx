import { Plus, Upload } from 'lucide-react';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { PersonaMarker } from '../../ui/controls/PersonaMarker.tsx';
import { PersonaImport } from '../files/PersonaImport.tsx';
import { usePersonaActs } from '../usePersonaActs.ts';
import styles from './gallery.module.css';

const LOOKS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** What stands in place of an empty gallery: what a persona is, and the way to the first. */
export function EmptyGallery(): ReactElement {
  const words = useText().personas.empty;
  const { canEdit } = useSession();
  const acts = usePersonaActs();
  return (
    <section className={styles.empty} aria-label={words.title}>
      <div className={styles.markers} aria-hidden="true">
        {LOOKS.map((look) => (
          <PersonaMarker key={look} color={look} size={32} />
        ))}
      </div>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.lead}>{canEdit ? words.lead : words.reader}</p>
      {canEdit && (
        <div className={styles.begin}>
          <Button look="ink" size="large" icon={Plus} onPress={acts.add}>
            {words.add}
          </Button>
          <PersonaImport>
            {(choose) => (
              <Button size="large" icon={Upload} onPress={choose}>
                {words.import}
              </Button>
            )}
          </PersonaImport>
        </div>
      )}
    </section>
  );
}
