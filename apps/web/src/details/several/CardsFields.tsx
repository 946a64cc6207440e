import { LOCAL, setCardKind, setFields } from '@wayline/document';
import {
  CARD_KINDS,
  type Card,
  EVIDENCE_STATES,
  OPPORTUNITY_STATUSES,
  type OpportunityCard,
  PAIN_STATUSES,
  type PainCard,
} from '@wayline/domain';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { Row, Rows, useWords } from '../fields/Panel.tsx';
import { tagsIn } from '../fields/TagsField.tsx';
import { ValueField } from '../fields/ValueField.tsx';
import { useFieldText } from '../fieldText.ts';
import { MixedSelect } from './MixedSelect.tsx';
import { SharedPersonas } from './SharedPersonas.tsx';
import { sameIn } from './sameIn.ts';

const MARKS = ['1', '2', '3', '4'] as const;
const markOf = (value: number | null) => MARKS.find((mark) => Number(mark) === value) ?? null;
const isPain = (card: Card): card is PainCard => card.kind === 'pain';
const isOpportunity = (card: Card): card is OpportunityCard => card.kind === 'opportunity';

/** What several cards have in common; what is set is set for all of them, as one step of the history. */
export function CardsFields({ cards }: { readonly cards: readonly Card[] }): ReactElement {
  const { board } = useSession();
  const { canvas } = useText();
  const common = useWords();
  const words = useFieldText();
  const each = (write: (card: Card) => void): void =>
    board.transact(LOCAL, () => {
      for (const card of cards) write(card);
    });
  const pains = cards.filter(isPain);
  const opportunities = cards.filter(isOpportunity);
  const named = (list: readonly string[]): Record<(typeof MARKS)[number], string> => ({
    1: list[0] ?? '1',
    2: list[1] ?? '2',
    3: list[2] ?? '3',
    4: list[3] ?? '4',
  });
  return (
    <Rows>
      <Row label={common.kind}>
        <MixedSelect
          label={common.kind}
          value={sameIn(cards, ({ kind }) => kind)}
          names={canvas.cardKinds}
          order={CARD_KINDS}
          onChange={(kind) => each(({ id }) => setCardKind(board, { id, kind }))}
        />
      </Row>
      <Row label={common.concerns}>
        <SharedPersonas cards={cards} />
      </Row>
      <Row label={common.evidence}>
        <MixedSelect
          label={common.evidence}
          value={sameIn(cards, ({ evidence }) => evidence.state)}
          names={common.evidenceStates}
          order={EVIDENCE_STATES}
          onChange={(state) =>
            each(({ id, evidence }) => setFields(board, 'cards', id, { evidence: { ...evidence, state } }))
          }
        />
      </Row>
      {pains.length === cards.length && (
        <>
          <Row label={words.severity}>
            <MixedSelect
              label={words.severity}
              value={markOf(sameIn(pains, ({ severity }) => severity))}
              names={named(common.severities.slice(1))}
              order={MARKS}
              onChange={(mark) => each(({ id }) => setFields(board, 'cards', id, { severity: Number(mark) }))}
            />
          </Row>
          <Row label={words.frequency}>
            <MixedSelect
              label={words.frequency}
              value={markOf(sameIn(pains, ({ frequency }) => frequency))}
              names={named(common.frequencies)}
              order={MARKS}
              onChange={(mark) =>
                each(({ id }) => setFields(board, 'cards', id, { frequency: Number(mark) }))
              }
            />
          </Row>
          <Row label={common.status}>
            <MixedSelect
              label={common.status}
              value={sameIn(pains, ({ status }) => status)}
              names={common.painStatus}
              order={PAIN_STATUSES}
              onChange={(status) => each(({ id }) => setFields(board, 'cards', id, { status }))}
            />
          </Row>
        </>
      )}
      {opportunities.length === cards.length && (
        <Row label={common.status}>
          <MixedSelect
            label={common.status}
            value={sameIn(opportunities, ({ status }) => status)}
            names={common.opportunityStatus}
            order={OPPORTUNITY_STATUSES}
            onChange={(status) => each(({ id }) => setFields(board, 'cards', id, { status }))}
          />
        </Row>
      )}
      <Row label={words.tags}>
        <ValueField
          label={words.addTag}
          placeholder={words.addTag}
          value=""
          onCommit={(written) =>
            each(({ id, tags }) =>
              setFields(board, 'cards', id, { tags: [...new Set([...tags, ...tagsIn(written)])] }),
            )
          }
        />
      </Row>
    </Rows>
  );
}
