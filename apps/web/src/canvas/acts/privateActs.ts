import { EyeOff } from 'lucide-react';
import { canBeWrittenIn } from '../../private/lanesToWriteIn.ts';
import { mayLead } from '../../session/role.ts';
import type { Act, ActScope } from './act.ts';

/** To let everybody write in private in the lanes that are selected. */
export function privateActs({ session, selection }: ActScope): readonly Act[] {
  const { board, me, privates } = session;
  const leading = privates.leading.get();
  const lanes = selection.flatMap((id) => board.get('lanes', id) ?? []);
  const [first] = lanes;
  if (!leading || !first || lanes.length < selection.length) return [];
  return [
    {
      id: 'private',
      label: leading.words.start,
      icon: EyeOff,
      section: 'view',
      when:
        mayLead(me.role) &&
        !privates.writing.get()?.mode &&
        lanes.every((lane) => lane.mapId === first.mapId && canBeWrittenIn(session, lane)),
      run: () =>
        leading.start(
          first.mapId,
          lanes.map(({ id }) => id),
        ),
    },
  ];
}
