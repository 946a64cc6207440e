import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDelete } from '../journey/useDelete.ts';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Panel, useWords } from './fields/Panel.tsx';

/** Several things at once. */
export function SeveralDetails({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const { canEdit } = useSession();
  const deleteRecords = useDelete();
  const words = useWords();
  return (
    <Panel kind={words.several(ids.length)}>
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
