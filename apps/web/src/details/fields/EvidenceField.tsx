import { setFields } from '@wayline/document';
import { type Card, EVIDENCE_STATES, type Evidence } from '@wayline/domain';
import { evidenceSign } from '@wayline/scene';
import { type ReactElement, useId } from 'react';
import { Marks } from '../../marks/Marks.tsx';
import { useSession } from '../../session/useSession.ts';
import styles from './fields.module.css';
import { Row, Rows, Section, useWords } from './Panel.tsx';
import { ValueField } from './ValueField.tsx';

const SIZE = 11;

/** A whole number above zero, or undefined for anything else. */
export function countOf(text: string): number | undefined {
  const digits = text.replace(/[\s,.]/gu, '');
  return /^\d{1,9}$/u.test(digits) && Number(digits) > 0 ? Number(digits) : undefined;
}

/** How well a card's statement is known, and from where. */
export function EvidenceField({ card }: { readonly card: Card }): ReactElement {
  const { board, canEdit } = useSession();
  const words = useWords();
  const name = useId();
  const { evidence } = card;
  const write = (patch: { readonly [K in keyof Evidence]?: Evidence[K] | undefined }): void => {
    const next = Object.fromEntries(
      Object.entries({ ...evidence, ...patch }).filter(([, value]) => value !== undefined),
    );
    setFields(board, 'cards', card.id, { evidence: next as unknown as Evidence });
  };
  return (
    <Section title={words.evidence}>
      <div className={styles.segments} role="radiogroup" aria-label={words.evidence}>
        {EVIDENCE_STATES.map((state) => {
          const checked = evidence.state === state;
          return (
            <label
              key={state}
              className={styles.segment}
              title={words.evidenceStates[state]}
              style={{ color: checked ? undefined : 'var(--ink-2)' }}
            >
              <input
                type="radio"
                name={name}
                aria-label={words.evidenceStates[state]}
                checked={checked}
                disabled={!canEdit}
                onChange={() => write({ state })}
              />
              <svg width={SIZE} height={SIZE} aria-hidden="true">
                <Marks marks={evidenceSign(state, 0, 0, checked ? 'accent' : 'ink-2', SIZE)} />
              </svg>
              {checked && words.evidenceStates[state]}
            </label>
          );
        })}
      </div>
      <div style={{ marginTop: 8 }}>
        <Rows>
          <Row label={words.source}>
            <ValueField
              label={words.source}
              placeholder={words.sourceHint}
              value={evidence.source ?? ''}
              onCommit={(source) => write({ source: source || undefined })}
            />
          </Row>
          <Row label={words.date}>
            <ValueField
              label={words.date}
              placeholder={words.dateHint}
              value={evidence.date ?? ''}
              onCommit={(date) => write({ date: date || undefined })}
            />
          </Row>
          <Row label={words.sampleSize}>
            <ValueField
              label={words.sampleSize}
              numeric
              value={evidence.n === undefined ? '' : String(evidence.n)}
              onCommit={(n) => write({ n: countOf(n) })}
            />
          </Row>
        </Rows>
      </div>
    </Section>
  );
}
