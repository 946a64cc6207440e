/** A way from one thing to another, by their indices. */
export type Way = readonly [from: number, to: number];

/**
 * Columns for a flow: whatever follows stands to the right, as far as its longest way from a start; ways that lead
 * back are left out of account. Inside a column things stand in the order of what leads to them.
 */
export function flowLayers(count: number, ways: readonly Way[]): readonly (readonly number[])[] {
  const next = Array.from({ length: count }, (): number[] => []);
  for (const [from, to] of ways) if (from !== to) next[from]?.push(to);
  const order = withoutLoops(next);
  const depth = new Array<number>(count).fill(0);
  for (const from of order.sorted) {
    for (const to of order.forward[from] ?? []) depth[to] = Math.max(depth[to] ?? 0, (depth[from] ?? 0) + 1);
  }
  const layers: number[][] = [];
  const row = new Array<number>(count).fill(0);
  for (let layer = 0; layer <= Math.max(0, ...depth.slice(0, 10_000)); layer++) {
    const members = depth.flatMap((own, i) => (own === layer ? [i] : []));
    const before = (i: number): number => {
      const rows = ways
        .filter(([from, to]) => to === i && (depth[from] ?? 0) < layer)
        .map(([from]) => row[from] ?? 0);
      return rows.length === 0 ? Number.MAX_SAFE_INTEGER : rows.reduce((a, b) => a + b, 0) / rows.length;
    };
    const places = new Map(members.map((i) => [i, before(i)]));
    members.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || a - b);
    for (const [place, i] of members.entries()) row[i] = place;
    layers.push(members);
  }
  return layers;
}

/** A topological order, and the ways that respect it: depth first, a way back to an open thing closes a loop. */
function withoutLoops(next: readonly (readonly number[])[]): {
  readonly sorted: readonly number[];
  readonly forward: readonly (readonly number[])[];
} {
  const forward = next.map((): number[] => []);
  const state = new Array<'open' | 'done' | undefined>(next.length);
  const sorted: number[] = [];
  for (let start = 0; start < next.length; start++) {
    if (state[start]) continue;
    const path: { readonly at: number; step: number }[] = [{ at: start, step: 0 }];
    state[start] = 'open';
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = next[top.at]?.[top.step++];
      if (to === undefined) {
        state[top.at] = 'done';
        sorted.push(top.at);
        path.pop();
      } else if (state[to] !== 'open') {
        forward[top.at]?.push(to);
        if (!state[to]) {
          state[to] = 'open';
          path.push({ at: to, step: 0 });
        }
      }
    }
  }
  return { sorted: sorted.reverse(), forward };
}
