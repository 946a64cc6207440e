import { personaLook } from '@wayline/scene';
import { useRecord } from '../document/useRecord.ts';
import { useUi } from './uiStore.ts';

/** The colour token of the persona whose eyes the page looks through; null without a lens. */
export function useLensPaint(): string | null {
  const lens = useUi((ui) => ui.lens);
  const persona = useRecord('personas', lens ?? '');
  return persona ? personaLook(persona.color).paint : null;
}
