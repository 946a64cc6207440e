import { type BoardSnapshot, type Card, channelOf } from '@wayline/domain';
import { CARD_LOOK, effortGlyph, momentDiamond, severityGlyph } from '@wayline/scene';
import type { ReactElement } from 'react';
import { Icon } from '../marks/Icon.tsx';
import { Marks } from '../marks/Marks.tsx';

const SIZE = 16;

/** The sign before a card's numbers: its field of severity, its rating, its channels, or the icon of its kind. */
export function CardSign({
  card,
  snapshot,
}: {
  readonly card: Card;
  readonly snapshot: BoardSnapshot;
}): ReactElement | null {
  switch (card.kind) {
    case 'pain':
      return <Glyph marks={severityGlyph(card.severity, card.frequency, 0, 0)} />;
    case 'opportunity':
      if (card.impact !== undefined && card.effort !== undefined)
        return <Glyph marks={effortGlyph(card.impact, card.effort, 0, 0)} />;
      break;
    case 'moment':
      return <Glyph marks={[momentDiamond(card.makeOrBreak, 0, 0, SIZE)]} />;
    case 'touchpoint': {
      const icons = card.channelIds.flatMap((id) => channelOf(snapshot, id) ?? []);
      if (icons.length === 0) break;
      return (
        <>
          {icons.map(({ id, icon }) => (
            <Icon key={id} name={icon} size={SIZE} />
          ))}
        </>
      );
    }
    case 'note':
      return null;
    default:
      break;
  }
  return <Icon name={CARD_LOOK[card.kind].icon} size={14} />;
}

function Glyph({ marks }: { readonly marks: React.ComponentProps<typeof Marks>['marks'] }): ReactElement {
  return (
    <svg width={SIZE} height={SIZE} aria-hidden="true">
      <Marks marks={marks} />
    </svg>
  );
}
