import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';

/** What a step is called in the names of its cells; the column of cards without a step has a name too. */
export function useStepTitle(stepId: string | null): string {
  const step = useRecord('steps', stepId ?? '');
  const { canvas: words, table } = useText();
  return stepId === null ? table.notPlaced : step?.name.trim() || words.untitledStep;
}
