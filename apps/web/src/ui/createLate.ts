/** A part of the program that comes after the first picture. */
export interface Late<T> {
  /** Asks for it, once. */
  load(): void;
  /** Uses it: at once where it is here, else as soon as it has come, in the order in which it was asked. */
  call<R>(use: (part: T) => R): R | undefined;
  /** Whether it is here, or something waits for it. */
  readonly isCalled: boolean;
}

/** Loads a part of the program when it is first needed, or before, and keeps what was asked of it until it is here. */
export function createLate<T>(fetchPart: () => Promise<T>): Late<T> {
  let here: { readonly part: T } | null = null;
  let isAsked = false;
  const waiting: ((part: T) => unknown)[] = [];

  const load = (): void => {
    if (isAsked) return;
    isAsked = true;
    void fetchPart().then((part) => {
      here = { part };
      for (const use of waiting.splice(0)) use(part);
    });
  };

  return {
    load,
    call(use) {
      if (here) return use(here.part);
      waiting.push(use);
      load();
      return undefined;
    },
    get isCalled() {
      return here !== null || waiting.length > 0;
    },
  };
}
