/** Why mermaid refuses a line. */
export type RefusedLine =
  | 'journeyTask'
  | 'sectionTask'
  | 'firstLine'
  | 'title'
  | 'section'
  | 'semicolon'
  | 'hash'
  | 'score'
  | 'name'
  | 'colon';

/** What may be said of an input, by its phrase: warnings, why it was refused, and what of it was ignored. */
export interface ProblemWords {
  'too-long'(limit: number): string;
  'control-characters'(): string;
  more(count: number): string;
  'part-of-map'(): string;
  'no-journey'(kind: 'mermaid' | 'markdown'): string;
  'unread-journey'(reason: string): string;
  'unknown-keys'(names: string): string;
  'double-node'(id: string): string;
  'unknown-color'(color: string): string;
  'file-named'(path: string): string;
  'loose-edge'(node: string): string;
  share(text: string): string;
  'sample-size'(text: string): string;
  channel(name: string): string;
  quotes(): string;
  'no-label'(): string;
  'no-name'(what: 'stage' | 'step'): string;
  'new-channel'(name: string): string;
  'unknown-emotion'(text: string): string;
  layout(): string;
  'out-of-scale'(value: number, min: number, max: number): string;
  'no-scale'(value: number): string;
  scale(min: number, max: number): string;
  'maybe-ten'(): string;
  'loose-line'(end: string): string;
  encoding(encoding: string): string;
  'wrong-encoding'(encoding: string): string;
  'no-text-file'(): string;
  'unknown-name'(name: string): string;
  'no-score'(): string;
  'no-number'(score: string): string;
  colon(): string;
  refused(line: number, why: RefusedLine): string;
  cut(lost: string): string;
  /** How many lines besides the first. */
  swapped(more: number): string;
  nobody(name: string): string;
  'too-large'(megabytes: number): string;
  'too-large-inside'(megabytes: number): string;
  'too-many-steps'(limit: number): string;
  'too-many-cards'(limit: number): string;
  'too-many-rows'(limit: number): string;
  'too-many-items'(limit: number): string;
  'too-many'(limit: number, kind: string): string;
  'too-many-personas'(limit: number): string;
  'too-deep'(depth: number): string;
  'not-json'(reason: string): string;
  'no-canvas'(): string;
  'no-list'(which: 'nodes' | 'edges'): string;
  'no-table'(): string;
  'no-stages'(): string;
  'no-text'(): string;
  'open-quote'(): string;
  'too-far'(why: 'sheet' | 'rows' | 'columns', limit: number): string;
  'old-excel'(): string;
  'no-zip'(): string;
  unreadable(kind: string, reason: string): string;
  'unknown-sheet'(wish: string, sheets: string): string;
  'which-sheet'(sheets: string): string;
  empty(): string;
  /** The format that was named, or `''`; and those that there are. */
  'unknown-format'(id: string, known: string): string;
  'no-persona'(): string;
  'other-table'(): string;
  'no-object'(): string;
  'node-without-id'(): string;
  'node-place'(id: string): string;
  'node-type'(id: string, type: string): string;
  'edge-ends'(): string;
  'second-value'(): string;
  'word-without-value'(): string;
  'frame-name'(text: string, what: string): string;
  'no-text-row'(): string;
  'numbers-rows'(column: string): string;
  /** Whose it is; `''` where nobody is named. */
  'score-of-nobody'(score: string, who: string): string;
  picture(): string;
  sheet(): string;
}

export type ProblemPhrase = keyof ProblemWords;

/** What a sentence is made with. */
export type ValuesOf<P extends ProblemPhrase> = Parameters<ProblemWords[P]>;
