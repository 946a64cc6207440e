/** The colours that screen and paper share; look.md gives each a use. */
export type ColorToken =
  | 'canvas'
  | 'canvas-dot'
  | 'paper'
  | 'card'
  | 'wash'
  | 'chrome'
  | 'line-1'
  | 'line-2'
  | 'line-3'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'on-ink'
  | 'accent'
  | 'accent-wash'
  | `k-${'note' | 'touch' | 'pain' | 'moment' | 'opp' | 'quote' | 'question' | 'data'}`
  | `k-${'note' | 'touch' | 'pain' | 'moment' | 'opp' | 'quote' | 'question' | 'data'}-wash`
  | `p${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | `sticky-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | 'sticky-edge'
  | `ink-${'a' | 'b' | 'c' | 'd' | 'e'}`;
