import { CLOSE, type CloseCode } from '@wayline/document';
import * as Y from 'yjs';
import { checkContent } from './checkContent.ts';
import { isSafeKey } from './checkValue.ts';
import { LIMITS } from './limits.ts';
import { nestingOf } from './nestingOf.ts';
import type { RawParent } from './rawParent.ts';

/** What an update is judged against. */
export interface GateContext {
  readonly doc: Y.Doc;
  readonly roots: ReadonlySet<string>;
  /** Who used a Yjs client id first. */
  readonly owners: ReadonlyMap<number, string>;
  readonly participant: string;
  readonly kind: 'update' | 'syncStep2';
}

export type Verdict =
  /** May be applied whole. `newRecords` counts keys set on root maps, so at most that many records are new. */
  | {
      readonly type: 'pass';
      readonly newClients: readonly number[];
      readonly newRecords: number;
      /** Whether there is anything in it besides deletions and what is known already. */
      readonly addsStructs: boolean;
    }
  /** Builds on edits that have not arrived: applying it would leave it waiting inside the document. */
  | { readonly type: 'gap' }
  | { readonly type: 'refuse'; readonly code: CloseCode; readonly reason: string };

type Struct = Y.Item | Y.GC | Y.Skip;

const refuse = (code: CloseCode, reason: string): Verdict => ({ type: 'refuse', code, reason });

/**
 * Decodes an update without applying it and judges everything in it. Nothing of a refused update has touched the
 * document.
 */
export function checkUpdate(update: Uint8Array, context: GateContext): Verdict {
  if (update.length > LIMITS.updateBytes) return refuse(CLOSE.tooBig, `an update of ${update.length} bytes`);
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return refuse(CLOSE.badFrame, 'an update that cannot be decoded');
  }
  return judge(decoded.structs, decoded.ds, context);
}

function judge(structs: readonly Struct[], deletions: DeleteSet, context: GateContext): Verdict {
  const { doc, owners, participant, kind } = context;
  const ends = new Map<number, number>();
  const known = (client: number): number => Math.max(ends.get(client) ?? 0, Y.getState(doc.store, client));
  let hasGap = false;
  let newRecords = 0;

  for (const struct of structs) {
    const { client, clock } = struct.id;
    const end = clock + struct.length;
    if (struct.length < 1 || !(end < LIMITS.clock)) return refuse(CLOSE.badFrame, 'a clock out of range');
    if (clock !== (ends.get(client) ?? clock)) return refuse(CLOSE.badFrame, 'edits out of order');
    if (!(struct instanceof Y.Skip) && clock > Y.getState(doc.store, client) && !ends.has(client))
      hasGap = true;
    if (struct instanceof Y.Skip && end > Y.getState(doc.store, client)) hasGap = true;
    ends.set(client, end);
    if (!(struct instanceof Y.Item)) continue;
    const problem = checkItem(struct, context);
    if (problem !== null) return refuse(CLOSE.badFrame, problem);
    const parent = struct.parent as unknown as RawParent;
    if (typeof parent === 'string') newRecords += 1;
  }

  const newClients: number[] = [];
  let addsStructs = false;
  for (const [client, end] of ends) {
    const state = Y.getState(doc.store, client);
    if (end <= state) continue;
    addsStructs = true;
    const owner = owners.get(client) ?? (state > 0 ? '' : undefined);
    if (owner === undefined) newClients.push(client);
    else if (owner !== participant)
      return refuse(CLOSE.forbidden, 'a client id that belongs to somebody else');
  }
  const allowed = kind === 'update' ? LIMITS.newClientsLive : LIMITS.newClientsStep2;
  if (newClients.length > allowed)
    return refuse(CLOSE.badFrame, `${newClients.length} new client ids at once`);

  if (hasGap || refersAhead(structs, known) || deletesAhead(deletions, known)) return { type: 'gap' };
  const depth = nestingOf(structs, doc);
  if (depth > LIMITS.valueDepth) return refuse(CLOSE.badFrame, 'shared types nested too deeply');
  return { type: 'pass', newClients, newRecords, addsStructs };
}

function checkItem(item: Y.Item, { roots }: GateContext): string | null {
  const parent = item.parent as unknown as RawParent;
  const { parentSub } = item;
  if (typeof parent === 'string') {
    if (!roots.has(parent)) return `an unknown root ${parent.slice(0, 40)}`;
    if (parentSub === null) return 'a list in place of a map';
  }
  if (parentSub !== null && !isSafeKey(parentSub)) return `the key ${parentSub.slice(0, 40)}`;
  return checkContent(item.content);
}

type DeleteSet = ReturnType<typeof Y.decodeUpdate>['ds'];

function refersAhead(structs: readonly Struct[], known: (client: number) => number): boolean {
  return structs.some((struct) => {
    if (!(struct instanceof Y.Item)) return false;
    const parent = struct.parent as unknown as RawParent;
    const { id } = struct;
    const isAhead = (ref: Y.ID): boolean =>
      ref.clock >= (ref.client === id.client ? id.clock : known(ref.client));
    return (
      (struct.origin !== null && isAhead(struct.origin)) ||
      (struct.rightOrigin !== null && isAhead(struct.rightOrigin)) ||
      (parent !== null && typeof parent === 'object' && isAhead(parent))
    );
  });
}

function deletesAhead(deletions: DeleteSet, known: (client: number) => number): boolean {
  for (const [client, ranges] of deletions.clients) {
    if (ranges.some(({ clock, len }) => clock + len > known(client))) return true;
  }
  return false;
}
