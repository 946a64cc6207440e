import { setFields } from '@wayline/document';
import { cardsOf, type TouchpointCard } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import fields from '../fields/fields.module.css';
import { Note } from '../fields/Panel.tsx';
import { useFieldText } from '../fieldText.ts';

/** Which data points of the map a touchpoint uses. */
export function DataPointsField({ card }: { readonly card: TouchpointCard }): ReactElement {
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const fieldText = useFieldText();
  useSnapshot((snapshot) => snapshot.cards);
  const points = cardsOf(board.snapshot(), card.mapId).filter(({ kind }) => kind === 'dataPoint');
  if (points.length === 0) return <Note>{fieldText.noDataPoints}</Note>;
  return (
    <fieldset className={fields.chips} aria-label={fieldText.dataPoints}>
      {points.map(({ id, text }) => {
        const has = card.dataPointIds.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={fields.chip}
            aria-pressed={has}
            disabled={!canEdit}
            onClick={() =>
              setFields(board, 'cards', card.id, {
                dataPointIds: has
                  ? card.dataPointIds.filter((one) => one !== id)
                  : [...card.dataPointIds, id],
              })
            }
          >
            {text || canvas.emptyCard(canvas.cardKinds.dataPoint)}
          </button>
        );
      })}
    </fieldset>
  );
}
