import { setFields } from '@wayline/document';
import {
  type Card,
  MOMENTS,
  OPPORTUNITY_STATUSES,
  PAIN_CAUSES,
  PAIN_STATUSES,
  type PainCause,
} from '@wayline/domain';
import type { ReactElement } from 'react';
import { useSession } from '../../session/useSession.ts';
import fields from '../fields/fields.module.css';
import { Row, useWords } from '../fields/Panel.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { ValueField } from '../fields/ValueField.tsx';
import { DataPointRows, InsightRows } from './FindingRows.tsx';

/** The rows that belong to one kind of card. */
export function KindRows({ card }: { readonly card: Card }): ReactElement | null {
  const { board, canEdit } = useSession();
  const words = useWords();
  switch (card.kind) {
    case 'pain': {
      const causes = { none: words.noCause, ...words.causes } as const;
      return (
        <>
          <Row label={words.cause}>
            <SelectField<PainCause | 'none'>
              label={words.cause}
              value={card.cause ?? 'none'}
              order={['none', ...PAIN_CAUSES]}
              names={causes}
              onChange={(cause) =>
                setFields(board, 'cards', card.id, { cause: cause === 'none' ? undefined : cause })
              }
            />
          </Row>
          <Row label={words.status}>
            <SelectField
              label={words.status}
              value={card.status}
              order={PAIN_STATUSES}
              names={words.painStatus}
              onChange={(status) => setFields(board, 'cards', card.id, { status })}
            />
          </Row>
        </>
      );
    }
    case 'opportunity':
      return (
        <Row label={words.status}>
          <SelectField
            label={words.status}
            value={card.status}
            order={OPPORTUNITY_STATUSES}
            names={words.opportunityStatus}
            onChange={(status) => setFields(board, 'cards', card.id, { status })}
          />
        </Row>
      );
    case 'moment':
      return (
        <>
          <Row label={words.moment}>
            <SelectField
              label={words.moment}
              value={card.moment}
              order={MOMENTS}
              names={words.moments}
              onChange={(moment) => setFields(board, 'cards', card.id, { moment })}
            />
          </Row>
          <Row label="">
            <label className={fields.check}>
              <input
                type="checkbox"
                checked={card.makeOrBreak}
                disabled={!canEdit}
                onChange={(event) =>
                  setFields(board, 'cards', card.id, { makeOrBreak: event.target.checked })
                }
              />
              {words.makeOrBreak}
            </label>
          </Row>
        </>
      );
    case 'insight':
      return (
        <>
          <Row label={words.figure}>
            <ValueField
              label={words.figure}
              placeholder={words.figureHint}
              value={card.figure ?? ''}
              onCommit={(figure) => setFields(board, 'cards', card.id, { figure: figure || undefined })}
            />
          </Row>
          <InsightRows card={card} />
        </>
      );
    case 'dataPoint':
      return <DataPointRows card={card} />;
    default:
      return null;
  }
}
