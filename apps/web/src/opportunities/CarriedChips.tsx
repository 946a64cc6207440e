import { type CSSProperties, type ReactElement, type RefObject, useLayoutEffect, useRef } from 'react';
import { peerInk } from '../canvas/presence/peerInk.ts';
import { usePeersBy } from '../canvas/presence/usePeersBy.ts';
import { useRecord } from '../document/useRecord.ts';
import type { Peer, PeerRating } from '../presence/peer.ts';
import { classes } from '../ui/controls/classes.ts';
import styles from './chip.module.css';
import { useOpportunityText } from './opportunityWords.ts';
import { placeOfRating } from './placeOfRating.ts';

interface CarriedChipsProps {
  /** What the places of the matrix and the tray lie in. */
  readonly field: RefObject<HTMLElement | null>;
  readonly rankOf: (id: string) => number | null;
}

const carriedBy = ({ clientId, rating }: Peer): string => `${clientId} ${JSON.stringify(rating)}`;

/** What the others carry through the matrix at this moment, where they carry it. */
export function CarriedChips({ field, rankOf }: CarriedChipsProps): ReactElement {
  const peers = usePeersBy(carriedBy);
  return (
    <>
      {peers.map(
        ({ clientId, rating, user }) =>
          rating && (
            <CarriedChip
              key={clientId}
              field={field}
              rating={rating}
              rank={rankOf(rating.id)}
              name={user.name}
              colour={user.colour}
            />
          ),
      )}
    </>
  );
}

interface CarriedChipProps extends Pick<CarriedChipsProps, 'field'> {
  readonly rating: PeerRating;
  readonly rank: number | null;
  readonly name: string;
  readonly colour: string;
}

function CarriedChip({ field, rating, rank, name, colour }: CarriedChipProps): ReactElement | null {
  const text = useOpportunityText();
  const card = useRecord('cards', rating.id);
  const chip = useRef<HTMLDivElement>(null);

  // The places are as high as what lies in them, on each screen otherwise: measured, not computed.
  useLayoutEffect(() => {
    const { place, right, down } = placeOfRating(rating);
    const box = field.current?.querySelector(`[data-place="${place}"]`)?.getBoundingClientRect();
    const origin = field.current?.getBoundingClientRect();
    if (!chip.current || !box || !origin) return;
    const x = box.left - origin.left + right * box.width;
    const y = box.top - origin.top + down * box.height;
    chip.current.style.translate = `calc(${x}px - 50%) calc(${y}px - 50%)`;
  });

  if (!card) return null;
  return (
    <div
      ref={chip}
      className={classes(styles.chip, styles.carried)}
      data-peer={name}
      style={{ '--peer': peerInk(colour) } as CSSProperties}
      aria-hidden="true"
    >
      <span className={styles.meta}>
        <span className={styles.rank}>{rank ?? '–'}</span>
      </span>
      <div className={styles.text} dir="auto">
        {card.text.trim() || text.untitled}
      </div>
      <span className={styles.peer} dir="auto">
        {name}
      </span>
    </div>
  );
}
