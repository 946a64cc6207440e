/** What a page says of itself as it enters a room. */
export interface RoomVisit {
  readonly boardId: string;
  /** The life of the room that the local copy belongs to; the server turns another one away. */
  readonly generation: string;
  readonly client: number;
  readonly name: string;
  /** Which of the board's rooms: its own where absent. */
  readonly room?: 'session';
}

/** The socket's address beside the page's own. */
export function roomUrl(
  page: { readonly protocol: string; readonly host: string },
  visit: RoomVisit,
): string {
  const query = new URLSearchParams({ cap: '1', gen: visit.generation, client: String(visit.client) });
  if (visit.name) query.set('name', visit.name);
  const scheme = page.protocol === 'https:' ? 'wss:' : 'ws:';
  return `${scheme}//${page.host}/sync/${encodeURIComponent(visit.boardId)}${visit.room ? `/${visit.room}` : ''}?${query}`;
}
