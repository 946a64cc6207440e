import type { AccessStore } from './accessStore.ts';
import { hashToken, newToken } from './token.ts';

const SETTING = 'ownerSecretHash';

export interface OwnerSecret {
  readonly hash: string;
  /** The secret itself, only in the moment it was made: it is not kept anywhere. */
  readonly fresh: string | null;
}

/** The hash of the owner secret: of the given one, else of the one made at the first start. */
export async function ownerSecret(access: AccessStore, given: string | undefined): Promise<OwnerSecret> {
  if (given !== undefined) return { hash: hashToken(given), fresh: null };
  const kept = await access.readSetting(SETTING);
  if (kept !== undefined) return { hash: kept, fresh: null };
  const secret = newToken();
  const hash = await access.keepSetting(SETTING, hashToken(secret));
  return { hash, fresh: hash === hashToken(secret) ? secret : null };
}
