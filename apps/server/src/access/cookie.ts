const NAME = 'wayline_session';

/** The session token of a request, if it carries one. */
export function readSessionCookie(header: string | undefined): string | null {
  for (const part of header?.split(';') ?? []) {
    const [name, value = ''] = part.trim().split('=');
    if (name === NAME && /^[A-Za-z0-9_-]{43}$/.test(value)) return value;
  }
  return null;
}

/** A `Set-Cookie` that gives (or, with an empty token, takes) the session. */
export function sessionCookie(token: string, maxAgeSeconds: number, isSecure: boolean): string {
  const secure = isSecure ? '; Secure' : '';
  return `${NAME}=${token}; HttpOnly; SameSite=Lax; Path=/; Max-Age=${maxAgeSeconds}${secure}`;
}
