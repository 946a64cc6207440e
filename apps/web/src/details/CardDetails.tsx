import { addCard, setCardKind, setFields } from '@wayline/document';
import {
  CARD_KINDS,
  type Card,
  type CardId,
  cardsOf,
  lanesOf,
  MOMENTS,
  OPPORTUNITY_STATUSES,
  type OpportunityCard,
  PAIN_CAUSES,
  PAIN_STATUSES,
  type PainCause,
} from '@wayline/domain';
import { CARD_LOOK } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useSnapshot } from '../document/useSnapshot.ts';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../marks/Icon.tsx';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { ChannelsField } from './fields/ChannelsField.tsx';
import { EvidenceField } from './fields/EvidenceField.tsx';
import fields from './fields/fields.module.css';
import { ImpactField } from './fields/ImpactField.tsx';
import { OwnerField } from './fields/OwnerField.tsx';
import { Panel, Row, Rows, Section, useWords } from './fields/Panel.tsx';
import { PersonasField } from './fields/PersonasField.tsx';
import { PictureField } from './fields/PictureField.tsx';
import { SelectField } from './fields/SelectField.tsx';
import { SeverityField } from './fields/SeverityField.tsx';
import { TitleField } from './fields/TitleField.tsx';
import { ValueField } from './fields/ValueField.tsx';

/** "Choose, Find my values": the stage and step of a card, or that it waits in the tray. */
function Place({ card }: { readonly card: Card }): ReactElement {
  const { canvas } = useText();
  const words = useWords();
  const step = useRecord('steps', card.stepId ?? '');
  const stage = useRecord('stages', step?.stageId ?? '');
  if (!step) return <span>{words.tray}</span>;
  return <span>{[stage?.name || canvas.untitledStage, step.name || canvas.untitledStep].join(', ')}</span>;
}

/** The opportunities that answer a pain point. */
function Answers({ card }: { readonly card: Card }): ReactElement {
  const { board, canEdit } = useSession();
  const words = useWords();
  const ui = useUiStore();
  // The list hangs on the cards of the board; there are few opportunities, and they rarely change.
  useSnapshot((snapshot) => snapshot.cards);
  const answers = cardsOf(board.snapshot(), card.mapId).filter(
    (other): other is OpportunityCard => other.kind === 'opportunity' && other.painIds.includes(card.id),
  );
  const lane = lanesOf(board.snapshot(), card.mapId).find(({ type }) => type === 'opportunities');
  const add = (): void => {
    if (!lane) return;
    const made = addCard(board, {
      laneId: lane.id,
      stepId: card.stepId,
      kind: 'opportunity',
      painIds: [card.id],
      personaIds: card.personaIds,
    } as Parameters<typeof addCard>[1]);
    if (!made.ok) return;
    ui.getState().select([made.id]);
    ui.getState().edit({ collection: 'cards', id: made.id, field: 'text', fresh: true });
  };
  return (
    <Section
      title={words.answeredBy}
      aside={
        canEdit &&
        lane && (
          <button type="button" className={fields.link} aria-label={words.answer} onClick={add}>
            <Icon name="plus" size={14} />
          </button>
        )
      }
    >
      {answers.map(({ id, text, impact, effort }) => (
        <button
          key={id}
          type="button"
          className={fields.card}
          style={{ background: 'var(--k-opp-wash)' }}
          onClick={() => ui.getState().select([id])}
        >
          <span style={{ color: 'var(--k-opp)' }}>
            <Icon name="lightbulb" size={16} />
          </span>
          <span>
            {text || words.answerText}
            <small style={{ color: 'var(--k-opp)' }}>{words.impactLine(impact, effort)}</small>
          </span>
        </button>
      ))}
    </Section>
  );
}

/** The pains that an opportunity answers. */
function Pains({ card }: { readonly card: OpportunityCard }): ReactElement | null {
  const { board } = useSession();
  const words = useWords();
  const ui = useUiStore();
  useSnapshot((snapshot) => snapshot.cards);
  const pains = card.painIds.flatMap((id: CardId) => board.get('cards', id) ?? []);
  if (pains.length === 0) return null;
  return (
    <Section title={words.answers}>
      {pains.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          className={fields.card}
          style={{ background: 'var(--k-pain-wash)' }}
          onClick={() => ui.getState().select([id])}
        >
          <span style={{ color: 'var(--k-pain)' }}>
            <Icon name="triangle-alert" size={16} />
          </span>
          {text}
        </button>
      ))}
    </Section>
  );
}

/** The rows that belong to one kind of card. */
function KindRows({ card }: { readonly card: Card }): ReactElement | null {
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
        <Row label={words.figure}>
          <ValueField
            label={words.figure}
            placeholder={words.figureHint}
            value={card.figure ?? ''}
            onCommit={(figure) => setFields(board, 'cards', card.id, { figure: figure || undefined })}
          />
        </Row>
      );
    default:
      return null;
  }
}

/** A card in full: its words, whom and what it is about, how well it is known. */
export function CardDetails({ id }: { readonly id: string }): ReactElement | null {
  const card = useRecord('cards', id);
  const { board } = useSession();
  const { canvas } = useText();
  const words = useWords();
  if (!card) return null;
  const look = CARD_LOOK[card.kind];
  // Any card may have a picture; where it is what the card is about, it stands first.
  const isPicture = card.kind === 'image' || card.imageId !== undefined;
  const picture = (
    <PictureField
      fileId={card.imageId}
      name={card.text}
      onChange={(imageId) => setFields(board, 'cards', id, { imageId })}
      onRemove={() => setFields(board, 'cards', id, { imageId: undefined })}
    />
  );
  return (
    <Panel
      kind={canvas.cardKinds[card.kind]}
      icon={look.icon}
      hue={look.hue}
      deletes={{ id, label: words.delete }}
    >
      <TitleField collection="cards" id={id} field="text" label={words.text} placeholder={canvas.cardHint} />
      <Rows>
        <Row label={words.step}>
          <Place card={card} />
        </Row>
        <Row label={words.kind}>
          <SelectField
            label={words.kind}
            value={card.kind}
            order={CARD_KINDS}
            names={canvas.cardKinds}
            onChange={(kind) => setCardKind(board, { id: card.id, kind })}
          />
        </Row>
        <Row label={card.kind === 'pain' ? words.feltBy : words.concerns}>
          <PersonasField card={card} label={card.kind === 'pain' ? words.feltBy : words.concerns} />
        </Row>
        <KindRows card={card} />
        <Row label={words.owner}>
          <OwnerField collection="cards" id={id} ownerId={card.ownerId} />
        </Row>
      </Rows>
      {isPicture && picture}
      {card.kind === 'pain' && <SeverityField card={card} />}
      {card.kind === 'opportunity' && <ImpactField card={card} />}
      {card.kind === 'touchpoint' && <ChannelsField card={card} />}
      {card.kind !== 'opportunity' && card.kind !== 'question' && card.kind !== 'image' && (
        <EvidenceField card={card} />
      )}
      {card.kind === 'pain' && <Answers card={card} />}
      {card.kind === 'opportunity' && <Pains card={card} />}
      {!isPicture && picture}
    </Panel>
  );
}
