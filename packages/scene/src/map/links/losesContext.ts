import type { StepLink } from '@wayline/domain';

/** Whether a hand-over makes the customer begin anew. */
export function losesContext({ handover }: StepLink): boolean {
  return handover?.carriesContext === 'no' || handover?.customerMustRepeat === true;
}
