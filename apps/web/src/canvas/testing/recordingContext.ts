/** What a painter called on a context, in order. */
export interface Recording {
  readonly context: CanvasRenderingContext2D;
  /** The arguments of each call of a method; behind those of a fill, its `fillStyle` and `globalAlpha`. */
  of(name: string): readonly (readonly unknown[])[];
}

/** A context that draws nothing and keeps what it is told. */
export function recordingContext(): Recording {
  const calls: [string, ...unknown[]][] = [];
  const state: Record<string, unknown> = { globalAlpha: 1 };
  const context = new Proxy(state, {
    get(target, name) {
      const key = String(name);
      if (key in target) return target[key];
      return (...args: unknown[]) => {
        const paint = key.startsWith('fill') ? [target.fillStyle, target.globalAlpha] : [];
        calls.push([key, ...args, ...paint]);
      };
    },
    set(target, name, value) {
      target[String(name)] = value;
      return true;
    },
  }) as unknown as CanvasRenderingContext2D;
  return { context, of: (name) => calls.filter(([called]) => called === name).map(([, ...args]) => args) };
}
