/** Where in a file something stands. */
export interface PlaceWords {
  line(number: string): string;
  row(number: string): string;
  /** Places that have a name of their own. */
  readonly names: Readonly<Record<string, string>>;
}
