/**
 * The few globals that browsers, workers and Node all have and that `lib: ESNext` leaves out.
 * The packages are compiled against this list and neither the DOM nor Node, so that whatever
 * they use runs at both ends. Tests are compiled with Node's own types instead.
 */
declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(callback: () => void): void;
declare function setTimeout(callback: () => void, milliseconds?: number): unknown;
declare function atob(base64: string): string;
declare function clearTimeout(handle: unknown): void;

declare const crypto: {
  getRandomValues<T extends Uint8Array | Uint32Array>(array: T): T;
  randomUUID(): `${string}-${string}-${string}-${string}-${string}`;
};

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}

declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string): boolean;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly href: string;
  toString(): string;
}

declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: 'Module';
  }
}
