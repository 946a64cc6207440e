import { moveCard } from '@wayline/document';
import { type Card, type StepId, stagesOf, stepsOf } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useText } from '../../i18n/useText.ts';
import { nameOf } from '../../journey/nameOf.ts';
import { useSession } from '../../session/useSession.ts';
import fields from '../fields/fields.module.css';
import { useWords } from '../fields/Panel.tsx';

/** The step of a card, or that it waits in the tray of its lane; another one is a choice away. */
export function PlaceField({ card }: { readonly card: Card }): ReactElement {
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const words = useWords();
  useSnapshot((snapshot) => snapshot.steps);
  useSnapshot((snapshot) => snapshot.stages);
  const snapshot = board.snapshot();
  const move = (step: string): void =>
    void moveCard(board, { id: card.id, laneId: card.laneId, stepId: step === '' ? null : (step as StepId) });
  return (
    <select
      className={fields.select}
      aria-label={words.step}
      value={card.stepId ?? ''}
      disabled={!canEdit}
      onChange={(event) => move(event.target.value)}
    >
      <option value="">{words.tray}</option>
      {stagesOf(snapshot, card.mapId).map((stage) => (
        <optgroup key={stage.id} label={nameOf(board, stage.id, canvas)}>
          {stepsOf(snapshot, stage.id).map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(board, id, canvas)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
