import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { Icon } from '../marks/Icon.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { EmptyPage } from '../ui/controls/EmptyPage.tsx';
import { RoundSign } from '../ui/controls/RoundSign.tsx';
import { useOpportunityText } from './opportunityWords.ts';

/** What stands in place of an empty matrix: what an opportunity is, and the way to the first. */
export function EmptyOpportunities({
  onAdd,
}: {
  /** Absent for those who may only read. */
  readonly onAdd?: () => void;
}): ReactElement {
  const { add, empty } = useOpportunityText();
  return (
    <EmptyPage
      sign={
        <RoundSign>
          <Icon name="lightbulb" size={32} />
        </RoundSign>
      }
      title={empty.title}
      lead={onAdd ? empty.lead : empty.reader}
    >
      {onAdd && (
        <Button look="ink" size="large" icon={Plus} onPress={onAdd}>
          {add}
        </Button>
      )}
    </EmptyPage>
  );
}
