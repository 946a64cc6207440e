/** A program that can show a field of notes. */
export interface Subject {
  readonly name: string;
  /** The address at which it shows so many notes. */
  address(notes: number): Promise<string>;
}

/** Our own program in a table of peers. */
export const OURS = 'wayline';
