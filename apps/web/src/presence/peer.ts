import type { AwarenessEditing, Role, SeenPart } from '@wayline/document';

/** A person as everybody in the room sees them; the server stamps it, so nobody can wear another's name. */
export interface PeerUser {
  readonly id: string;
  readonly name: string;
  /** The person's ink as a token of the theme: `ink-a` … `ink-e`. */
  readonly colour: string;
  readonly role: Role;
}

/** An opportunity that is carried through the matrix: over which impact and effort (0.5–5.5), or over its tray. */
export interface PeerRating {
  readonly id: string;
  readonly impact: number | null;
  readonly effort: number | null;
}

/**
 * One other open page in the room. The same person with two tabs is two peers with one `user.id`. Where its pointer is
 * stands apart from it: that comes twenty times a second, and of all that is drawn only the pointer depends on it.
 */
export interface Peer {
  readonly clientId: number;
  readonly user: PeerUser;
  readonly selection: readonly string[];
  /** The part of the board they see; null while they look at another view of it. */
  readonly viewport: SeenPart | null;
  /** The view of the board's data that they look at, as its address names it; null when they do not say. */
  readonly view: string | null;
  /** Whether their page lies in the background, or has felt no hand for some minutes. */
  readonly away: boolean;
  readonly presenting: boolean;
  /** The id of the person whose view theirs follows. */
  readonly following: string | null;
  /** The text they type in, with their caret as UTF-16 offsets. */
  readonly editing: AwarenessEditing | null;
  /** What they are dragging, and how far. */
  readonly drag: { readonly ids: readonly string[]; readonly dx: number; readonly dy: number } | null;
  readonly rating: PeerRating | null;
  readonly hand: boolean;
}
