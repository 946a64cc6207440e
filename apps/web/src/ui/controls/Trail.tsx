import { Fragment, type ReactElement } from 'react';

interface TrailProps {
  /** What people have named, from the outside inwards; empty ones are left out. */
  readonly names: readonly string[];
  readonly between?: string;
}

/**
 * Names behind each other, "Choose › Find my values". Each is set the way it runs by itself: without that two Hebrew
 * names beside each other would be read as one phrase, and stand in the wrong order.
 */
export function Trail({ names, between = ' › ' }: TrailProps): ReactElement {
  return (
    <>
      {names.filter(Boolean).map((name, i) => (
        <Fragment key={i}>
          {i > 0 && between}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </>
  );
}
