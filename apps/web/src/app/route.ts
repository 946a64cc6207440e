/** The pages, as the address bar names them. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'board'; readonly boardId: string; readonly isNew: boolean }
  | { readonly page: 'join'; readonly token: string }
  | { readonly page: 'nowhere' };

/** Reads an address; `isNew` is true for a board that this tab has just made. */
export function readRoute(pathname: string, hash: string, isNew = false): Route {
  if (pathname === '/') return { page: 'home' };
  if (pathname === '/j' || pathname === '/j/') return { page: 'join', token: hash.replace(/^#/, '') };
  const [, boardId] = /^\/b\/([A-Za-z0-9_-]{1,64})\/?$/.exec(pathname) ?? [];
  return boardId === undefined ? { page: 'nowhere' } : { page: 'board', boardId, isNew };
}
