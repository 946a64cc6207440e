import { addToneRule, remove } from '@wayline/document';
import { compareKeys, type ToneRuleId } from '@wayline/domain';
import { Plus } from 'lucide-react';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { useLateWords } from '../../i18n/useLateWords.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useAnnounce } from '../AnnounceContext.ts';
import { ToneRuleRow } from './ToneRuleRow.tsx';
import styles from './tone.module.css';
import { TONE_WORDS } from './toneWords.ts';

/** How to speak to whom: the board's tone rules as a table that is written in place, the oldest first. */
export function ToneRules(): ReactElement | null {
  const text = useLateWords(TONE_WORDS);
  const { board, canEdit } = useSession();
  const announce = useAnnounce();
  const table = useSnapshot((snapshot) => snapshot.toneRules);
  const rules = useMemo(
    () =>
      [...table.values()].sort((a, b) => compareKeys(a.createdAt, b.createdAt) || compareKeys(a.id, b.id)),
    [table],
  );
  const body = useRef<HTMLTableSectionElement>(null);
  const head = useRef<HTMLElement>(null);
  const [made, setMade] = useState<ToneRuleId | null>(null);

  useEffect(() => {
    if (made === null) return;
    body.current?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(made)}"] textarea`)?.focus();
  }, [made]);

  if (!text) return null;

  function take(id: ToneRuleId): void {
    if (!text || !remove(board, { collection: 'toneRules', id }).ok) return;
    announce(text.removed);
    head.current?.querySelector('button')?.focus();
  }

  return (
    <section className={styles.section} aria-label={text.title}>
      <header ref={head} className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.title}>{text.title}</h3>
          <p className={styles.lead}>{text.lead}</p>
        </div>
        {canEdit && (
          <Button
            icon={Plus}
            onPress={() => {
              const rule = addToneRule(board);
              if (rule.ok) setMade(rule.id);
            }}
          >
            {text.add}
          </Button>
        )}
      </header>
      {rules.length === 0 ? (
        <p className={styles.none}>{canEdit ? text.none : text.noneReader}</p>
      ) : (
        <table className={styles.table} aria-label={text.rules}>
          <thead>
            <tr>
              {(['channel', 'persona', 'situation', 'feeling', 'tone', 'doSay', 'dontSay'] as const).map(
                (name) => (
                  <th key={name} scope="col">
                    {text[name]}
                  </th>
                ),
              )}
              {canEdit && <td />}
            </tr>
          </thead>
          <tbody ref={body}>
            {rules.map((rule, index) => (
              <ToneRuleRow
                key={rule.id}
                rule={rule}
                place={index + 1}
                text={text}
                onRemove={() => take(rule.id)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
