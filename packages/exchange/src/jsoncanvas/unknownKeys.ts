import { type Fields, isFields } from './fields.ts';

/** Keys that the specification does not name, of the canvas itself and of its nodes and edges by id. */
export interface UnknownKeys {
  readonly top: Fields;
  readonly nodes: Readonly<Record<string, Fields>>;
  readonly edges: Readonly<Record<string, Fields>>;
}

/** Under this name a board file keeps them until the board is a canvas again. */
export const KEPT_UNDER = 'canvas';

/** What has an id, with the keys put back that were kept for it; what we say ourselves wins. */
function restored<T extends { readonly id: string }>(parts: readonly T[], kept: unknown): readonly T[] {
  if (!isFields(kept)) return parts;
  return parts.map((part) => {
    const keys = kept[part.id];
    return isFields(keys) ? { ...keys, ...part } : part;
  });
}

/** A canvas with the keys that came with it once, as `extras.unknown` of its board holds them. */
export function withUnknownKeys<
  C extends {
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly id: string }[];
  },
>(canvas: C, unknown: Fields | undefined): C {
  const kept = unknown?.[KEPT_UNDER];
  if (!isFields(kept)) return canvas;
  const top = isFields(kept.top) ? kept.top : {};
  return {
    ...canvas,
    nodes: restored(canvas.nodes, kept.nodes),
    edges: restored(canvas.edges, kept.edges),
    ...Object.fromEntries(Object.entries(top).filter(([key]) => !(key in canvas) && key !== 'journey')),
  };
}
