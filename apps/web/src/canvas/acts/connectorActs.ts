import { LOCAL, setFields } from '@wayline/document';
import { CONNECTOR_DASHES, CONNECTOR_HEADS, CONNECTOR_LINES, type Connector } from '@wayline/domain';
import { ArrowLeftRight, CornerDownRight } from 'lucide-react';
import type { Act, ActScope } from './act.ts';
import { pickedOf } from './picked.ts';

const TURNED = { none: 'none', both: 'both', start: 'end', end: 'start' } as const;

/** How connectors look, and what they join; of several, all at once. */
export function connectorActs(scope: ActScope): readonly Act[] {
  const { session, words, selection } = scope;
  const { acts, details } = words;
  const { board, canEdit } = session;
  const { connectors } = pickedOf(scope);
  const when = canEdit && connectors.length > 0 && connectors.length === selection.length;
  const each = (patch: (one: Connector) => Parameters<typeof setFields<'connectors'>>[3]): void =>
    board.transact(LOCAL, () =>
      connectors.forEach((one) => void setFields(board, 'connectors', one.id, patch(one))),
    );
  // With one arrow and one other thing picked, the arrow is led there: the keyboard's equal of dragging its end.
  const [arrow] = connectors;
  const others = selection.filter((id) => id !== arrow?.id);
  const target = canEdit && connectors.length === 1 && others.length === 1 ? others[0] : undefined;
  const lead = (end: 'from' | 'to'): Act => ({
    id: `connector.${end}`,
    label: end === 'from' ? acts.startHere : acts.endHere,
    icon: CornerDownRight,
    section: 'edit',
    when: target !== undefined,
    run: () => each(() => ({ [end]: { recordId: target } })),
  });
  return [
    lead('from'),
    lead('to'),
    ...CONNECTOR_LINES.map(
      (line): Act => ({
        id: `line.${line}`,
        label: acts.lines[line],
        section: 'look',
        menu: 'line',
        isOn: connectors.every((one) => (one.line ?? 'curved') === line),
        when,
        run: () => each(() => ({ line: line === 'curved' ? undefined : line })),
      }),
    ),
    ...CONNECTOR_DASHES.map(
      (dash): Act => ({
        id: `dash.${dash}`,
        label: details.dashKinds[dash],
        section: 'look',
        menu: 'dash',
        isOn: connectors.every((one) => one.dash === dash),
        when,
        run: () => each(() => ({ dash })),
      }),
    ),
    ...CONNECTOR_HEADS.map(
      (heads): Act => ({
        id: `heads.${heads}`,
        label: details.headKinds[heads],
        section: 'look',
        menu: 'heads',
        isOn: connectors.every((one) => one.heads === heads),
        when,
        run: () => each(() => ({ heads })),
      }),
    ),
    {
      id: 'connector.reverse',
      label: acts.reverse,
      icon: ArrowLeftRight,
      section: 'look',
      when,
      run: () => each(({ heads }) => ({ heads: TURNED[heads] })),
    },
  ];
}
