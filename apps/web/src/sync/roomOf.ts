/** The name under which this browser keeps a board: one life of its room, which another must never flow into. */
export const roomOf = (boardId: string, generation: string): string => `${boardId}/${generation}`;
