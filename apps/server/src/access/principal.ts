import type { Role } from '@wayline/document';
import type { LinkRecord, LinkRole } from './accessStore.ts';

/** Who asks, as far as the server could find out. */
export interface Principal {
  /** Stays with a browser; everything it writes carries it. */
  readonly participant: string;
  /** Empty when it has not said one. */
  readonly name: string;
  /** Index into the people's inks; null when nothing remembers it. */
  readonly colour: number | null;
  readonly isOwner: boolean;
  /** The links it came in by, only those that still hold. */
  readonly links: readonly LinkRecord[];
}

const STRENGTH: readonly LinkRole[] = ['viewer', 'commenter', 'editor', 'facilitator'];

/** Whether a link opens its board at this moment. */
export function isLinkOpen({ expiresAt, revokedAt }: LinkRecord, now: number): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > now);
}

/**
 * The role on a board, or null. A browser that has joined by a link acts in the role of its strongest link there,
 * also on the owner's machine: whoever tries out a viewer link sees what a viewer sees.
 */
export function roleOn(principal: Principal, boardId: string): Role | null {
  const strengths = principal.links
    .filter((link) => link.boardId === boardId)
    .map(({ role }) => STRENGTH.indexOf(role));
  const strongest = STRENGTH[Math.max(-1, ...strengths)];
  return strongest ?? (principal.isOwner ? 'owner' : null);
}
