const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** The link if it may be followed (http, https, mailto), else null: it is then shown as plain text. */
export function safeLink(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return SCHEMES.has(parsed.protocol) ? parsed.href : null;
}
