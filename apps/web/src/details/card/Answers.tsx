import { addCard } from '@wayline/document';
import { type Card, type CardId, cardsOf, lanesOf, type OpportunityCard } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useText } from '../../i18n/useText.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import { useStore } from '../../session/useStore.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import fields from '../fields/fields.module.css';
import { Section, useWords } from '../fields/Panel.tsx';

/** The opportunities that answer a pain point. */
export function Answers({ card }: { readonly card: Card }): ReactElement {
  const { board, canEdit, frozen, votes } = useSession();
  const { scene } = useText();
  const counts = useStore(votes.counts);
  const words = useWords();
  const ui = useUiStore();
  // The list hangs on the cards of the board; there are few opportunities, and they rarely change.
  useSnapshot((snapshot) => snapshot.cards);
  const answers = cardsOf(board.snapshot(), card.mapId).filter(
    (other): other is OpportunityCard => other.kind === 'opportunity' && other.painIds.includes(card.id),
  );
  const lane = lanesOf(board.snapshot(), card.mapId).find(({ type }) => type === 'opportunities');
  const votesLine = (id: string): string => {
    const count = counts.get(id);
    return count === undefined ? '' : scene.votes(count);
  };
  const add = (): void => {
    if (!lane || frozen.get()?.stops(lane.id)) return;
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
            <small style={{ color: 'var(--k-opp)' }}>
              {[words.impactLine(impact, effort), votesLine(id)].filter(Boolean).join(', ')}
            </small>
          </span>
        </button>
      ))}
    </Section>
  );
}

/** The pains that an opportunity answers. */
export function Pains({ card }: { readonly card: OpportunityCard }): ReactElement | null {
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
