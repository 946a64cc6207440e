import { setFields } from '@wayline/document';
import {
  type DataPointCard,
  INSIGHT_KINDS,
  type InsightCard,
  KANO_CLASSES,
  type OpportunityCard,
  SENSITIVITIES,
} from '@wayline/domain';
import type { ReactElement } from 'react';
import { useSession } from '../../session/useSession.ts';
import { FoldSection } from '../fields/FoldSection.tsx';
import { MarksField } from '../fields/MarksField.tsx';
import { OptionalSelect } from '../fields/OptionalSelect.tsx';
import { Row, Rows } from '../fields/Panel.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { ValueField } from '../fields/ValueField.tsx';
import { useFieldText } from '../fieldText.ts';

const FIVE = ['1', '2', '3', '4', '5'] as const;

/** What kind of finding it is, and who said it. */
export function InsightRows({ card }: { readonly card: InsightCard }): ReactElement {
  const { board } = useSession();
  const words = useFieldText();
  return (
    <>
      <Row label={words.insight}>
        <SelectField
          label={words.insight}
          value={card.insight}
          order={INSIGHT_KINDS}
          names={words.insightKinds}
          onChange={(insight) => setFields(board, 'cards', card.id, { insight })}
        />
      </Row>
      <Row label={words.participant}>
        <ValueField
          label={words.participant}
          placeholder={words.participantHint}
          value={card.participant ?? ''}
          onCommit={(participant) =>
            setFields(board, 'cards', card.id, { participant: participant || undefined })
          }
        />
      </Row>
    </>
  );
}

/** Where a datum is kept, how good it is, and how careful one must be with it. */
export function DataPointRows({ card }: { readonly card: DataPointCard }): ReactElement {
  const { board } = useSession();
  const words = useFieldText();
  return (
    <>
      <Row label={words.system}>
        <ValueField
          label={words.system}
          placeholder={words.systemHint}
          value={card.system ?? ''}
          onCommit={(system) => setFields(board, 'cards', card.id, { system: system || undefined })}
        />
      </Row>
      <Row label={words.dataQuality}>
        <ValueField
          label={words.dataQuality}
          placeholder={words.dataQualityHint}
          value={card.quality ?? ''}
          onCommit={(quality) => setFields(board, 'cards', card.id, { quality: quality || undefined })}
        />
      </Row>
      <Row label={words.sensitivity}>
        <SelectField
          label={words.sensitivity}
          value={card.sensitivity}
          order={SENSITIVITIES}
          names={words.sensitivities}
          onChange={(sensitivity) => setFields(board, 'cards', card.id, { sensitivity })}
        />
      </Row>
    </>
  );
}

/** How sure one is of an opportunity, and what kind of wish it meets. */
export function RatingFields({ card }: { readonly card: OpportunityCard }): ReactElement {
  const { board } = useSession();
  const words = useFieldText();
  const filled = (card.confidence === undefined ? 0 : 1) + (card.kano === undefined ? 0 : 1);
  return (
    <FoldSection name="card.rating" title={words.rating} filled={filled}>
      <Rows>
        <Row label={words.confidence}>
          <MarksField
            label={words.confidence}
            names={FIVE}
            value={card.confidence}
            onChange={(confidence) => setFields(board, 'cards', card.id, { confidence })}
          />
        </Row>
        <Row label={words.kano}>
          <OptionalSelect
            label={words.kano}
            value={card.kano}
            order={KANO_CLASSES}
            names={words.kanoClasses}
            onChange={(kano) => setFields(board, 'cards', card.id, { kano })}
          />
        </Row>
      </Rows>
    </FoldSection>
  );
}
