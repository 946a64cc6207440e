import { setFields, setSpan } from '@wayline/document';
import { type Card, safeLink } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useSession } from '../../session/useSession.ts';
import { FoldSection } from '../fields/FoldSection.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { Row, Rows } from '../fields/Panel.tsx';
import { TagsField } from '../fields/TagsField.tsx';
import { ValueField } from '../fields/ValueField.tsx';
import { useFieldText } from '../fieldText.ts';

/** What every card may carry besides: tags, a link, the steps it covers. */
export function MoreFields({ card }: { readonly card: Card }): ReactElement {
  const { board } = useSession();
  const words = useFieldText();
  const link = card.url === undefined ? null : safeLink(card.url);
  const filled = (card.tags.length > 0 ? 1 : 0) + (card.url ? 1 : 0) + (card.span > 1 ? 1 : 0);
  return (
    <FoldSection name="card.more" title={words.more} filled={filled}>
      <Rows>
        <Row label={words.tags}>
          <TagsField tags={card.tags} onChange={(tags) => setFields(board, 'cards', card.id, { tags })} />
        </Row>
        <Row label={words.link}>
          <ValueField
            label={words.link}
            placeholder="https://"
            value={card.url ?? ''}
            onCommit={(url) => setFields(board, 'cards', card.id, { url: url || undefined })}
          />
          {link && (
            <a href={link} target="_blank" rel="noreferrer noopener">
              {words.openLink}
            </a>
          )}
        </Row>
        {card.stepId !== null && (
          <Row label={words.covers}>
            <NumberField
              label={words.covers}
              value={card.span}
              least={1}
              onChange={(span) => setSpan(board, { id: card.id, span: span ?? 1 })}
            />
          </Row>
        )}
      </Rows>
    </FoldSection>
  );
}
