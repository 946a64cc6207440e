import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import type { Found, Hit } from './createFinder.ts';
import styles from './FindList.module.css';
import { foundRanges } from './foundRanges.ts';
import { whereOf } from './whereOf.ts';

export interface FindListProps {
  readonly id: string;
  readonly found: Found;
  /** The place of the hit that one stands on; −1 before the first. */
  readonly current: number;
  readonly onPick: (index: number) => void;
}

/** So many rows are in the page at once, around the one that one stands on. */
const ROWS = 80;

/** The id of the element of a hit in the list. */
export const hitElementId = (listId: string, { id }: Hit): string => `${listId}-${id}`;

/** What was found, by groups; rows far from where one stands are counted and not drawn. */
export function FindList({ id, found, current, onPick }: FindListProps): ReactNode {
  const { finding: words } = useText();
  const list = useRef<HTMLDivElement>(null);
  const { hits, query } = found;
  const start = Math.max(0, Math.min(current - ROWS / 4, hits.length - ROWS));
  const shown = hits.slice(start, start + ROWS);
  const groups = [...new Set(shown.map(({ collection }) => collection))];
  const left = hits.length - start - shown.length;

  useEffect(() => {
    if (current < 0) list.current?.scrollTo({ top: 0 });
    else list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <div ref={list} id={id} role="listbox" aria-label={words.results} tabIndex={-1} className={styles.list}>
      {groups.map((collection) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of a list box, which a fieldset cannot be
        <div key={collection} role="group" aria-label={words.groups[collection]}>
          <div className={styles.group} aria-hidden="true">
            {words.groups[collection]}
          </div>
          {shown.map((hit, at) =>
            hit.collection === collection ? (
              <Row
                key={hit.id}
                id={hitElementId(id, hit)}
                hit={hit}
                query={query}
                isCurrent={start + at === current}
                onPick={() => onPick(start + at)}
              />
            ) : null,
          )}
        </div>
      ))}
      {left > 0 && (
        <div className={styles.more} aria-hidden="true">
          {words.more(left)}
        </div>
      )}
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly hit: Hit;
  readonly query: string;
  readonly isCurrent: boolean;
  readonly onPick: () => void;
}

function Row({ id, hit, query, isCurrent, onPick }: RowProps): ReactNode {
  const text = useText();
  const { board } = useSession();
  const where = whereOf(board.snapshot(), hit, text);
  const ranges = foundRanges(hit.text, query);
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    pieces.push(hit.text.slice(from, start), <mark key={start}>{hit.text.slice(start, end)}</mark>);
    from = end;
  }
  pieces.push(hit.text.slice(from));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as in every combo box
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the row
    <div id={id} role="option" aria-selected={isCurrent} className={styles.row} onClick={onPick}>
      <span className={styles.text}>{pieces}</span>
      {where && <span className={styles.where}>{where}</span>}
    </div>
  );
}
