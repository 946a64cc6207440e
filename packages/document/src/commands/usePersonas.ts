import type { PersonaId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { recordMap } from './write.ts';

/**
 * Lists personas on a map because something on it names them now. Reads the stored list, not the repaired one, which
 * already shows them.
 */
export function usePersonas(board: BoardDocument, mapId: string, personaIds: readonly PersonaId[]): void {
  const map = recordMap(board, 'maps', mapId);
  if (!map) return;
  const stored: unknown = map.get('personaIds');
  const listed: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const missing = personaIds.filter((id) => !listed.includes(id) && board.get('personas', id));
  if (missing.length > 0) map.set('personaIds', [...listed, ...new Set(missing)]);
}
