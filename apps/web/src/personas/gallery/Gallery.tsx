import { mapsOf, type PersonaId } from '@wayline/domain';
import { Columns2, Plus, Upload } from 'lucide-react';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { PageHead } from '../../ui/controls/PageHead.tsx';
import { PersonaImport } from '../files/PersonaImport.tsx';
import { usePersonaText } from '../personaText.ts';
import { usePersonaActs } from '../usePersonaActs.ts';
import { usePersonas } from '../usePersonas.ts';
import { EmptyGallery } from './EmptyGallery.tsx';
import styles from './gallery.module.css';
import { PersonaCard } from './PersonaCard.tsx';

/** All personas of the board as cards; they are dragged, or moved by Alt+arrows, into another order. */
export function Gallery(): ReactElement {
  const text = usePersonaText();
  const { board, canEdit } = useSession();
  const acts = usePersonaActs();
  const personas = usePersonas();
  const table = useSnapshot((snapshot) => snapshot.maps);
  const maps = useMemo(() => mapsOf(board.snapshot()), [board, table]);
  const [dragged, setDragged] = useState<PersonaId | null>(null);
  const [target, setTarget] = useState<PersonaId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const order = personas.map(({ id }) => id).join(' ');
  const focused = useRef<string | undefined>(undefined);

  // A card that was moved is taken out of the page and put back: the keyboard stays on it.
  useEffect(() => {
    const id = focused.current;
    if (id === undefined || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-persona="${id}"]`)?.focus();
  }, [order]);

  if (personas.length === 0) return <EmptyGallery />;

  function drop(before: PersonaId | null): void {
    const persona = personas.find(({ id }) => id === dragged);
    if (persona) acts.move(persona, before ? { before } : 'end');
    setDragged(null);
    setTarget(null);
  }

  return (
    <div className={styles.gallery}>
      <PageHead title={text.title} count={text.count(personas.length)}>
        {personas.length > 1 && (
          <Button icon={Columns2} onPress={() => acts.compare()}>
            {text.compare}
          </Button>
        )}
        {canEdit && (
          <PersonaImport>
            {(choose) => (
              <Button icon={Upload} onPress={choose}>
                {text.importing.start}
              </Button>
            )}
          </PersonaImport>
        )}
        {canEdit && (
          <Button look="ink" icon={Plus} onPress={acts.add}>
            {text.add}
          </Button>
        )}
      </PageHead>
      <ul
        ref={list}
        className={styles.cards}
        aria-label={text.title}
        onFocus={({ target: element }) => {
          focused.current = element.dataset.persona;
        }}
        onDragOver={(event) => dragged && event.preventDefault()}
        onDrop={() => drop(null)}
      >
        {personas.map((persona, index) => (
          <li
            key={persona.id}
            draggable={canEdit}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(persona.id);
            }}
            onDragOver={(event) => {
              if (!dragged) return;
              event.preventDefault();
              setTarget(persona.id);
            }}
            onDrop={(event) => {
              event.stopPropagation();
              drop(persona.id);
            }}
            onDragEnd={() => {
              setDragged(null);
              setTarget(null);
            }}
          >
            <PersonaCard
              persona={persona}
              maps={maps}
              place={index + 1}
              count={personas.length}
              isTarget={target === persona.id && dragged !== persona.id}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
