import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { Icon } from '../marks/Icon.tsx';
import { Button } from '../ui/controls/Button.tsx';
import styles from './opportunities.module.css';
import { useOpportunityText } from './opportunityWords.ts';

/** What stands in place of an empty matrix: what an opportunity is, and the way to the first. */
export function EmptyOpportunities({
  onAdd,
  hasMap,
}: {
  /** Absent for those who may only read. */
  readonly onAdd?: () => void;
  readonly hasMap: boolean;
}): ReactElement {
  const { add, empty } = useOpportunityText();
  return (
    <section className={styles.empty} aria-label={empty.title}>
      <span className={styles.emptySign} aria-hidden="true">
        <Icon name="lightbulb" size={32} />
      </span>
      <h2 className={styles.title}>{empty.title}</h2>
      <p className={styles.lead}>{onAdd ? empty.lead : hasMap ? empty.reader : empty.noMap}</p>
      {onAdd && (
        <Button look="ink" size="large" icon={Plus} onPress={onAdd}>
          {add}
        </Button>
      )}
    </section>
  );
}
