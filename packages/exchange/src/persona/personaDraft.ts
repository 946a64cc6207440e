import type { Persona } from '@wayline/domain';

/** A persona as a file tells it: every field but those that a board gives. */
export type PersonaDraft = {
  readonly [K in keyof Omit<Persona, 'id' | 'order' | 'createdAt' | 'createdBy' | 'photoId'>]?: Persona[K];
} & { readonly name: string };
