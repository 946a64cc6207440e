import { Snowflake } from 'lucide-react';
import type { Act, ActScope } from './act.ts';

/** Nobody changes these lanes or stages any more, or everybody may again: for those who lead the room. */
export function freezeActs({ session, selection }: ActScope): readonly Act[] {
  const frozen = session.frozen.get();
  if (!frozen || selection.length === 0) return [];
  return [
    {
      id: 'freeze',
      label: frozen.words.freeze,
      icon: Snowflake,
      section: 'lead',
      when: frozen.mayFreeze(selection),
      run: () => frozen.freeze(selection),
    },
    {
      id: 'unfreeze',
      label: frozen.words.unfreeze,
      icon: Snowflake,
      section: 'lead',
      when: frozen.mayUnfreeze(selection),
      run: () => frozen.unfreeze(selection),
    },
  ];
}
