import type { AwarenessEditing, Role } from '@wayline/document';

/** A person as everybody in the room sees them; the server stamps it, so nobody can wear another's name. */
export interface PeerUser {
  readonly id: string;
  readonly name: string;
  /** The person's ink as a token of the theme: `ink-a` … `ink-e`. */
  readonly colour: string;
  readonly role: Role;
}

/** One other open page in the room. The same person with two tabs is two peers with one `user.id`. */
export interface Peer {
  readonly clientId: number;
  readonly user: PeerUser;
  /** In board units; null while the pointer is away. */
  readonly cursor: { readonly x: number; readonly y: number } | null;
  readonly selection: readonly string[];
  /** The part of the board they see, in board units. */
  readonly viewport: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  /** The text they type in, with their caret as UTF-16 offsets. */
  readonly editing: AwarenessEditing | null;
  /** What they are dragging, and how far. */
  readonly drag: { readonly ids: readonly string[]; readonly dx: number; readonly dy: number } | null;
  readonly hand: boolean;
}
