/** The key of the turns that one participant takes on a board. */
export function turnOf(boardId: string, participant: string): string {
  return `${boardId} ${participant}`;
}
