import { type BoardDocument, LOCAL } from '@wayline/document';

/** Runs one act on all the boards that it writes to, as one step of the history of each. */
export function actOn<T>(homes: Iterable<BoardDocument>, act: () => T): T {
  return [...new Set(homes)].reduceRight<() => T>((inner, home) => () => home.transact(LOCAL, inner), act)();
}
