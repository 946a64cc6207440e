import type { CastVote, Dots } from '@wayline/document';
import type { CommandOutcome } from '../sync/openCommands.ts';

/** My dots in one vote: they lie here at once, and lie on the server when that has written them down. */
export interface BallotBox {
  dots(): Dots;
  /** Sets how many of my dots lie on a thing; where the server refuses, what it said last holds again. */
  put(itemId: string, dots: number): void;
  /** Takes over what the server says of my dots. */
  told(dots: Dots): void;
}

/** A box for one vote. `onChange` follows each change of `dots`, `onRefused` each refusal. */
export function createBallotBox(
  cast: (args: Pick<CastVote, 'itemId' | 'dots'>) => Promise<CommandOutcome>,
  onChange: () => void,
  onRefused: (reason: Exclude<CommandOutcome, 'done'>) => void,
): BallotBox {
  let known: Dots = {};
  /** What was asked for and not answered; of one thing only the last wish counts. */
  const wishes = new Map<string, { readonly dots: number }>();

  async function ask(itemId: string, wish: { readonly dots: number }): Promise<void> {
    const outcome = await cast({ itemId, dots: wish.dots });
    if (outcome === 'done') known = { ...known, [itemId]: wish.dots };
    if (wishes.get(itemId) === wish) wishes.delete(itemId);
    onChange();
    if (outcome !== 'done') onRefused(outcome);
  }

  return {
    dots() {
      const dots: Record<string, number> = { ...known };
      for (const [id, wish] of wishes) dots[id] = wish.dots;
      return dots;
    },
    put(itemId, dots) {
      const wish = { dots };
      wishes.set(itemId, wish);
      onChange();
      void ask(itemId, wish);
    },
    told(dots) {
      known = dots;
      onChange();
    },
  };
}
