import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSnapshot } from '../document/useSnapshot.ts';
import { useDelete } from '../journey/useDelete.ts';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Note, Panel, useWords } from './fields/Panel.tsx';
import { useFieldText } from './fieldText.ts';
import { CardsFields } from './several/CardsFields.tsx';
import { ColumnsFields, LanesFields } from './several/StructureFields.tsx';

/** Several things at once: what they have in common, changed for all in one step. */
export function SeveralDetails({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const { board, canEdit } = useSession();
  const deleteRecords = useDelete();
  const words = useWords();
  const fields = useFieldText();
  // Any of the selected may change: few changes reach a panel of several.
  useSnapshot((snapshot) => snapshot);
  const { cards: allCards, stages, steps, lanes: allLanes } = board.snapshot();
  const cards = ids.flatMap((id) => allCards.get(id) ?? []);
  const columns = ids.flatMap((id) => stages.get(id) ?? steps.get(id) ?? []);
  const lanes = ids.flatMap((id) => allLanes.get(id) ?? []);
  const isAll = (some: readonly unknown[]): boolean => some.length === ids.length;
  return (
    <Panel kind={words.several(ids.length)}>
      <div style={{ height: 12 }} />
      {isAll(cards) && <CardsFields cards={cards} />}
      {isAll(columns) && <ColumnsFields columns={columns} />}
      {isAll(lanes) && <LanesFields lanes={lanes} />}
      {canEdit && (isAll(cards) || isAll(columns) || isAll(lanes)) && <Note>{fields.sameForAll}</Note>}
      {canEdit && (
        <div style={{ marginTop: 12 }}>
          <Button icon={Trash2} onPress={() => deleteRecords(ids)}>
            {words.delete}
          </Button>
        </div>
      )}
    </Panel>
  );
}
