import { deletionOf, mapsOf, type Persona } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useLateWords } from '../i18n/useLateWords.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { PERSONA_WORDS, PersonaTextContext, usePersonaText } from './personaText.ts';
import { mapsWith } from './personaWords.ts';
import { usePersonaActs } from './usePersonaActs.ts';

interface DeleteDialogProps {
  readonly persona: Persona;
  readonly onClose: () => void;
}

/** Asks before a persona goes that is at work somewhere, and says what goes with it. */
export function DeleteDialog(props: DeleteDialogProps): ReactElement | null {
  // The canvas asks too, and has no view of personas around it.
  const words = useLateWords(PERSONA_WORDS);
  if (!words) return null;
  return (
    <PersonaTextContext value={words}>
      <Question {...props} />
    </PersonaTextContext>
  );
}

function Question({ persona, onClose }: DeleteDialogProps): ReactElement {
  const { board } = useSession();
  const text = useText();
  const personaText = usePersonaText();
  const words = personaText.deleting;
  const acts = usePersonaActs();
  const snapshot = board.snapshot();
  const target = { collection: 'personas', id: persona.id } as const;
  const deletion = deletionOf(snapshot, target);
  const all = deletionOf(snapshot, target, { confirmed: true });
  const count = (collection: string): number =>
    'changes' in all
      ? all.changes.filter((change) => change.type === 'delete' && change.collection === collection).length
      : 0;
  const orphans =
    'refused' in deletion ? deletion.uses.map(({ id }) => snapshot.maps.get(id)?.title ?? '') : [];
  return (
    <Dialog
      title={words.title(persona.name || personaText.untitled)}
      width="medium"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.shell.cancel}</Button>
          <Button
            look="ink"
            autoFocus
            onPress={() => {
              onClose();
              acts.remove(persona.id);
            }}
          >
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>
        {words.goes(count('emotions'), count('lanes'), count('items'))}
        {mapsWith(mapsOf(snapshot), persona).length > 0 && words.cards}
      </p>
      {orphans.length > 0 && (
        <p>{words.only(orphans.map((title) => title || personaText.untitledMap).join(', '))}</p>
      )}
    </Dialog>
  );
}
