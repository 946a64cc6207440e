import { applyChanges, LOCAL, setFields } from '@wayline/document';
import { type ActorId, makeRecord, type TouchpointCard } from '@wayline/domain';
import { type ReactElement, useId } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useSession } from '../../session/useSession.ts';
import fields from '../fields/fields.module.css';
import { ValueField } from '../fields/ValueField.tsx';
import { useFieldText } from '../fieldText.ts';

/** Who acts on our side: actors of the board by their names; a name that is new makes one. */
export function ActorsField({ card }: { readonly card: TouchpointCard }): ReactElement {
  const { board, canEdit } = useSession();
  const words = useFieldText();
  const actors = useSnapshot((snapshot) => snapshot.actors);
  const list = useId();
  const write = (actorIds: readonly ActorId[]): void => void setFields(board, 'cards', card.id, { actorIds });
  const add = (name: string): void => {
    const key = name.toLocaleLowerCase();
    const known = [...actors.values()].find((one) => one.name.toLocaleLowerCase() === key);
    if (known) {
      write([...new Set([...card.actorIds, known.id])]);
      return;
    }
    const record = makeRecord('actors', { name }, { now: board.now(), by: board.by, newId: board.newId });
    board.transact(LOCAL, () => {
      applyChanges(board, [{ type: 'put', collection: 'actors', record }]);
      write([...card.actorIds, record.id]);
    });
  };
  return (
    <>
      {card.actorIds.map((id) => (
        <button
          key={id}
          type="button"
          className={fields.chip}
          aria-pressed="true"
          disabled={!canEdit}
          onClick={() => write(card.actorIds.filter((one) => one !== id))}
        >
          {actors.get(id)?.name ?? id}
        </button>
      ))}
      {canEdit && (
        <ValueField
          label={words.addActor}
          placeholder={words.addActor}
          value=""
          list={list}
          onCommit={(name) => name && add(name)}
        />
      )}
      <datalist id={list}>
        {[...actors.values()].map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}
