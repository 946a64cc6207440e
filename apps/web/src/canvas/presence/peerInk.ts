/** A person's colour as CSS: a token of the people's inks, or a colour. Anything else is the first ink. */
export function peerInk(colour: string): string {
  if (/^#[0-9a-f]{6}$/iu.test(colour)) return colour;
  return /^ink-[a-e]$/u.test(colour) ? `var(--${colour})` : 'var(--ink-a)';
}
