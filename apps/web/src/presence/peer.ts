/** A person as everybody in the room sees them; the server stamps it, so nobody can wear another's name. */
export interface PeerUser {
  readonly id: string;
  readonly name: string;
  /** A token of the people's inks: `ink-a` … `ink-e`. */
  readonly colour: string;
  readonly role: string;
}

/** A text somebody has open, with the carets in it when known. */
export interface PeerEditing {
  readonly collection?: string;
  readonly id: string;
  readonly field: string;
  readonly anchor?: number;
  readonly head?: number;
}

/** Records somebody is dragging, and how far. */
export interface PeerDrag {
  readonly ids: readonly string[];
  readonly dx: number;
  readonly dy: number;
}

/** One other open page in the room. The same person with two tabs is two peers with one `user.id`. */
export interface Peer {
  readonly clientId: number;
  readonly user: PeerUser;
  /** In board units; null while the pointer is away. */
  readonly cursor: { readonly x: number; readonly y: number } | null;
  readonly selection: readonly string[];
  readonly viewport: { readonly x: number; readonly y: number; readonly zoom: number } | null;
  readonly editing: PeerEditing | null;
  readonly drag: PeerDrag | null;
  readonly hand: boolean;
}
