/** The roles a link can carry; the owner's comes from the secret or the machine. */
export type LinkRole = 'facilitator' | 'editor' | 'commenter' | 'viewer';

export const LINK_ROLES: readonly LinkRole[] = ['facilitator', 'editor', 'commenter', 'viewer'];

/** A share link as it is kept: never the token itself. Instants are milliseconds since 1970. */
export interface LinkRecord {
  readonly id: string;
  readonly boardId: string;
  readonly role: LinkRole;
  readonly label: string;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
}

export interface NewLink extends Omit<LinkRecord, 'revokedAt'> {
  readonly tokenHash: string;
}

/** A browser that has shown a link or the owner secret once. */
export interface SessionRecord {
  readonly participant: string;
  readonly name: string;
  /** Index into the people's inks. */
  readonly colour: number;
  readonly isOwner: boolean;
  readonly expiresAt: number;
  /** The links it came in by; their rows decide, at each use, what they still open. */
  readonly links: readonly LinkRecord[];
}

/** Its colour is the next one in turn. */
export interface NewSession extends Omit<SessionRecord, 'links' | 'colour'> {
  readonly tokenHash: string;
  readonly createdAt: number;
}

/** Links, sessions and settings on disk, each call one transaction. */
export interface AccessStore {
  createLink(link: NewLink): Promise<void>;
  listLinks(boardId: string): Promise<readonly LinkRecord[]>;
  findLink(tokenHash: string): Promise<LinkRecord | undefined>;
  /** False when there was no such link, or it was revoked before. */
  revokeLink(boardId: string, linkId: string, at: number): Promise<boolean>;
  /** Makes the session, or renews the one with this hash: name, owner and expiry are overwritten. */
  saveSession(session: NewSession, linkId: string | null): Promise<void>;
  findSession(tokenHash: string): Promise<SessionRecord | undefined>;
  deleteSession(tokenHash: string): Promise<void>;
  readSetting(key: string): Promise<string | undefined>;
  /** Keeps the first value ever written; resolves to the one that stands. */
  keepSetting(key: string, value: string): Promise<string>;
}
