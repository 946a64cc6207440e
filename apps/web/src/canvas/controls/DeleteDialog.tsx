import { remove } from '@wayline/document';
import { cardsAt, type StepId, stagesOf } from '@wayline/domain';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { useTellDeleted } from '../../journey/useTellDeleted.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ChoiceList } from '../../ui/controls/ChoiceList.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { patiently } from '../../ui/patiently.ts';
import { useUi, useUiStore } from '../../ui/uiStore.ts';

interface Question {
  readonly title: string;
  readonly confirm: string;
  /** The choice that loses nothing stands first and is taken unless another is made. */
  readonly choices: readonly { readonly value: 'keep' | 'delete'; readonly name: string }[];
}

function useQuestion(collection: 'stages' | 'steps', id: string): Question | null {
  const { board } = useSession();
  const { canvas: words } = useText();
  const snapshot = board.snapshot();
  const record = board.get(collection, id);
  if (!record) return null;
  if (collection === 'stages') {
    const stages = stagesOf(snapshot, record.mapId);
    const index = stages.findIndex((stage) => stage.id === id);
    const neighbour = stages[index - 1] ?? stages[index + 1];
    const { title, move, contents, confirm } = words.deleteStage;
    const all = { value: 'delete', name: contents } as const;
    return {
      title: title(record.name || words.untitledStage),
      confirm,
      // The last stage has no neighbour that could take its steps.
      choices: neighbour
        ? [{ value: 'keep', name: move(neighbour.name || words.untitledStage) }, all]
        : [all],
    };
  }
  const { title, tray, contents, confirm, keeps } = words.deleteStep;
  const count = cardsAt(snapshot, id as StepId).length;
  return {
    title: title(record.name || words.untitledStep),
    confirm,
    choices: [
      { value: 'keep', name: `${tray}. ${keeps(count)}` },
      { value: 'delete', name: contents },
    ],
  };
}

function Ask({
  collection,
  id,
}: {
  readonly collection: 'stages' | 'steps';
  readonly id: string;
}): ReactElement | null {
  const { board } = useSession();
  const { canvas: words } = useText();
  const ui = useUiStore();
  const tellDeleted = useTellDeleted();
  const question = useQuestion(collection, id);
  const [choice, setChoice] = useState<'keep' | 'delete'>(question?.choices[0]?.value ?? 'delete');
  if (!question) return null;
  const close = (): void => ui.getState().setDeleting(null);
  const confirm = (): void => {
    close();
    remove(board, { collection, id }, { contents: choice });
    ui.getState().select([]);
    tellDeleted(1);
  };
  return (
    <Dialog
      title={question.title}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{words.cancel}</Button>
          <Button look="ink" onPress={confirm} autoFocus>
            {question.confirm}
          </Button>
        </>
      }
    >
      <ChoiceList label={words.deleteChoice} choices={question.choices} value={choice} onChange={setChoice} />
    </Dialog>
  );
}

const PersonaDialog = lazy(async () => ({
  default: (await patiently(() => import('../../personas/DeleteDialog.tsx'))).DeleteDialog,
}));

function AskPersona({ id }: { readonly id: string }): ReactElement | null {
  const persona = useRecord('personas', id);
  const setDeleting = useUi((ui) => ui.setDeleting);
  if (!persona) return null;
  return (
    <Suspense>
      <PersonaDialog persona={persona} onClose={() => setDeleting(null)} />
    </Suspense>
  );
}

/** Asks what becomes of what belongs to a stage, step or persona that is about to be deleted. */
export function DeleteDialog(): ReactElement | null {
  const deleting = useUi((ui) => ui.deleting);
  if (!deleting) return null;
  const { collection, id } = deleting;
  if (collection === 'personas') return <AskPersona id={id} />;
  return <Ask key={id} collection={collection} id={id} />;
}
