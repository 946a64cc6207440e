/** What is taken in as a picture, and what becomes of it. */
export const PICTURE_LIMITS: Readonly<Record<'bytes' | 'pixels' | 'side' | 'boardBytes', number>> = {
  /** Bytes of a file that is sent. */
  bytes: 10 * 1024 * 1024,
  /** Pixels that its header may say. */
  pixels: 25_000_000,
  /** Longest side of what is kept, in pixels: more than any screen or poster shows of one picture. */
  side: 4096,
  /** Bytes of all pictures that one board may hold. */
  boardBytes: 512 * 1024 * 1024,
};
