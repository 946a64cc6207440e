import { applyChanges, LOCAL, setFields } from '@wayline/document';
import { type DepartmentId, makeRecord } from '@wayline/domain';
import { type ReactElement, useId } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useSession } from '../../session/useSession.ts';
import { useWords } from './Panel.tsx';
import { ValueField } from './ValueField.tsx';

interface OwnerFieldProps {
  readonly collection: 'cards' | 'stages' | 'steps' | 'maps' | 'metrics';
  readonly id: string;
  readonly ownerId: string | undefined;
}

/** Who owns it: a department of the board by its name; a name that is new makes one. */
export function OwnerField({ collection, id, ownerId }: OwnerFieldProps): ReactElement {
  const { board } = useSession();
  const words = useWords();
  const list = useId();
  const departments = useSnapshot((snapshot) => snapshot.departments);
  const name = ownerId === undefined ? '' : (departments.get(ownerId)?.name ?? ownerId);

  const departmentNamed = (wanted: string): DepartmentId => {
    const key = wanted.toLocaleLowerCase();
    const known = [...departments.values()].find((one) => one.name.toLocaleLowerCase() === key);
    if (known) return known.id;
    const record = makeRecord(
      'departments',
      { name: wanted },
      { now: board.now(), by: board.by, newId: board.newId },
    );
    applyChanges(board, [{ type: 'put', collection: 'departments', record }]);
    return record.id;
  };

  return (
    <>
      <ValueField
        label={words.owner}
        placeholder={words.noOwner}
        value={name}
        list={list}
        onCommit={(wanted) =>
          // A department made on the way is undone with the ownership.
          board.transact(LOCAL, () => {
            setFields(board, collection, id, { ownerId: wanted ? departmentNamed(wanted) : undefined });
          })
        }
      />
      <datalist id={list}>
        {[...departments.values()].map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
    </>
  );
}
