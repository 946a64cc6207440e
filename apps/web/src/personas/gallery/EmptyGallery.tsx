import { Plus, Upload } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EmptyPage } from '../../ui/controls/EmptyPage.tsx';
import { PersonaMarker } from '../../ui/controls/PersonaMarker.tsx';
import { PersonaImport } from '../files/PersonaImport.tsx';
import { usePersonaText } from '../personaText.ts';
import { usePersonaActs } from '../usePersonaActs.ts';

const LOOKS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** What stands in place of an empty gallery: what a persona is, and the way to the first. */
export function EmptyGallery(): ReactElement {
  const words = usePersonaText().empty;
  const { canEdit } = useSession();
  const acts = usePersonaActs();
  return (
    <EmptyPage
      sign={LOOKS.map((look) => <PersonaMarker key={look} color={look} size={32} />)}
      title={words.title}
      lead={canEdit ? words.lead : words.reader}
    >
      {canEdit && (
        <>
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
        </>
      )}
    </EmptyPage>
  );
}
