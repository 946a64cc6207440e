import { applyChanges, setFields } from '@wayline/document';
import { type JourneyMap, mapsOf, type Persona, type Withdrawal, withdrawPersona } from '@wayline/domain';
import { Plus, Waypoints, X } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { usePersonaText } from '../personaText.ts';
import { usePersonaActs } from '../usePersonaActs.ts';
import styles from './sheet.module.css';

interface Leaving {
  readonly map: JourneyMap;
  readonly withdrawal: Withdrawal;
}

/** The board's maps: on which it is, and the ways on and off. */
export function SheetMaps({ persona }: { readonly persona: Persona }): ReactElement {
  const text = useText();
  const words = usePersonaText();
  const { board, canEdit } = useSession();
  const acts = usePersonaActs();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  useSnapshot((snapshot) => snapshot.maps);
  const maps = mapsOf(board.snapshot());
  const { id } = persona;

  function takeOff(map: JourneyMap): void {
    const withdrawal = withdrawPersona(board.snapshot(), map.id, id);
    if (withdrawal.feelings + withdrawal.cards > 0) setLeaving({ map, withdrawal });
    else applyChanges(board, withdrawal.changes);
  }
  function confirm({ map }: Leaving): void {
    // Others went on while the question stood: what is taken off is worked out anew.
    applyChanges(board, withdrawPersona(board.snapshot(), map.id, id).changes);
    setLeaving(null);
  }

  if (maps.length === 0) return <p className={styles.note}>{words.sheet.noMaps}</p>;
  return (
    <ul className={styles.maps} aria-label={words.sheet.maps}>
      {maps.map((map) => {
        const title = map.title || words.untitledMap;
        const isOn = map.personaIds.includes(id);
        return (
          <li key={map.id} className={styles.map}>
            {isOn ? (
              <>
                <button type="button" className={styles.mapName} onClick={() => acts.showOnBoard(map.id)}>
                  <Waypoints size={16} strokeWidth={1.75} aria-hidden />
                  {title}
                </button>
                {canEdit && (
                  <IconButton icon={X} label={words.sheet.takeOff(title)} onPress={() => takeOff(map)} />
                )}
              </>
            ) : (
              canEdit && (
                <button
                  type="button"
                  className={styles.mapName}
                  onClick={() => setFields(board, 'maps', map.id, { personaIds: [...map.personaIds, id] })}
                >
                  <Plus size={16} strokeWidth={1.75} aria-hidden />
                  {words.sheet.addTo(title)}
                </button>
              )
            )}
          </li>
        );
      })}
      {leaving && (
        <Dialog
          title={words.withdrawing.title(
            persona.name || words.untitled,
            leaving.map.title || words.untitledMap,
          )}
          width="medium"
          onClose={() => setLeaving(null)}
          footer={
            <>
              <Button onPress={() => setLeaving(null)}>{text.shell.cancel}</Button>
              <Button look="ink" autoFocus onPress={() => confirm(leaving)}>
                {words.withdrawing.confirm}
              </Button>
            </>
          }
        >
          <p>{words.withdrawing.goes(leaving.withdrawal.feelings, leaving.withdrawal.cards)}</p>
        </Dialog>
      )}
    </ul>
  );
}
