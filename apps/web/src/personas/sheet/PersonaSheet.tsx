import type { Persona } from '@wayline/domain';
import { ArrowLeft, Columns2, Copy, Ellipsis, PanelTop, Trash2 } from 'lucide-react';
import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { Menu } from '../../ui/controls/Menu.tsx';
import { Toast } from '../../ui/controls/Toast.tsx';
import { DeleteDialog } from '../DeleteDialog.tsx';
import { useSheetDownload } from '../files/useSheetDownload.ts';
import { hueOf } from '../hueOf.ts';
import { LensButton } from '../LensButton.tsx';
import { usePersonaText } from '../personaText.ts';
import { usePersonaActs } from '../usePersonaActs.ts';
import { usePersonas } from '../usePersonas.ts';
import { Body } from './Body.tsx';
import { Identity } from './Identity.tsx';
import styles from './sheet.module.css';

function SheetBar({ persona }: { readonly persona: Persona }): ReactElement {
  const text = usePersonaText();
  const { canEdit } = useSession();
  const acts = usePersonaActs();
  const others = usePersonas().length > 1;
  const [isDeleting, setDeleting] = useState(false);
  const [put, setPut] = useState<string | null>(null);
  const onGone = useCallback(() => setPut(null), []);
  // Somebody else may lay the sheet on the board, or take it away.
  useSnapshot((snapshot) => snapshot.items);
  const lies = acts.sheetOf(persona.id);
  const download = useSheetDownload(persona);
  const name = persona.name || text.untitled;
  const entries = [
    ...(others
      ? [
          {
            id: 'compare',
            name: text.compareWith,
            icon: Columns2,
            act: () => acts.compare(persona.id),
          },
        ]
      : []),
    ...(canEdit
      ? [{ id: 'duplicate', name: text.duplicate, icon: Copy, act: () => acts.duplicate(persona) }]
      : []),
    ...download.entries,
    ...(canEdit ? [{ id: 'delete', name: text.delete, icon: Trash2, act: () => setDeleting(true) }] : []),
  ];
  return (
    <header className={styles.bar}>
      <Button look="bare" icon={ArrowLeft} onPress={acts.close} className={styles.back}>
        {text.all}
      </Button>
      <span className={styles.grow} />
      <span className={styles.tools}>
        <LensButton persona={persona} />
        {lies !== undefined ? (
          <Button icon={PanelTop} onPress={() => acts.showOnBoard(lies)}>
            {text.sheet.show}
          </Button>
        ) : (
          canEdit && (
            <Button icon={PanelTop} onPress={() => setPut(acts.putSheet(persona) ?? null)}>
              {text.sheet.put}
            </Button>
          )
        )}
      </span>
      <Menu label={text.acts(name)} entries={entries}>
        {({ buttonRef, onPress, ...state }) => (
          <IconButton
            {...state}
            buttonRef={buttonRef}
            icon={Ellipsis}
            label={text.acts(name)}
            onPress={onPress}
          />
        )}
      </Menu>
      {isDeleting && <DeleteDialog persona={persona} onClose={() => setDeleting(false)} />}
      {download.problem !== null && <Toast message={download.problem} onGone={download.forget} />}
      {put !== null && (
        <Toast
          message={text.sheet.putDone(name)}
          act={{ name: text.sheet.showIt, run: () => acts.showOnBoard(put) }}
          onGone={onGone}
        />
      )}
    </header>
  );
}

/** A persona in full, every field edited where it stands. */
export function PersonaSheet({
  persona,
  isNew,
}: {
  readonly persona: Persona;
  readonly isNew: boolean;
}): ReactElement {
  const text = usePersonaText();
  const { history } = useSession();
  const root = useRef<HTMLElement>(null);
  const { id } = persona;

  useEffect(() => {
    const name = root.current?.querySelector('textarea');
    if (isNew) {
      name?.focus();
      name?.select();
    } else root.current?.focus({ preventScroll: true });
    return () => history.stop();
  }, [isNew, history]);

  return (
    <section
      ref={root}
      tabIndex={-1}
      className={styles.page}
      style={hueOf(persona.color)}
      aria-label={persona.name || text.untitled}
    >
      <SheetBar persona={persona} />
      <div className={styles.paper} data-sheet={id}>
        <Identity persona={persona} />
        <Body persona={persona} />
      </div>
    </section>
  );
}
