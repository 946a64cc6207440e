import type { Lane } from '@wayline/domain';
import { meaningOf } from './meaning.ts';
import { oneLine } from './oneLine.ts';

/** A lane's title as a label from which its type is found again; where the words do not say it, the type follows. */
export function laneLabel({ type, title }: Lane): string {
  const label = oneLine(title);
  const meaning = meaningOf(label);
  const found =
    meaning === null ? 'custom' : meaning.kind === 'lane' && meaning.title === label ? meaning.type : null;
  return found === type && label !== '' ? label : `${label} [${type}]`;
}
