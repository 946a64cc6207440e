import type { BoardSnapshot, Item, Persona } from '@wayline/domain';
import type { Rect } from '@wayline/scene';
import type { CanvasNode } from './canvas.ts';
import { nodePlace } from './nodePlace.ts';

/** A free item as the node that says most of it; null for a drawing, which no canvas can hold. */
export function itemNode(
  item: Item,
  rect: Rect,
  { personas }: BoardSnapshot,
  names: ReadonlyMap<string, string>,
): CanvasNode | null {
  const base = { id: item.id, ...nodePlace(rect), ...(item.color !== undefined && { color: item.color }) };
  switch (item.type) {
    case 'frame':
      return { ...base, type: 'group', ...(item.text !== '' && { label: item.text }) };
    case 'image':
      return { ...base, type: 'file', file: names.get(item.fileId) || `${item.fileId.slice(5, 17)}.png` };
    case 'personaSheet': {
      const persona = personas.get(item.personaId);
      return { ...base, type: 'text', text: persona ? personaWords(persona) : item.text };
    }
    case 'sticky':
      if (item.url !== undefined && item.text.trim() === '') return { ...base, type: 'link', url: item.url };
      return { ...base, type: 'text', text: item.text };
    case 'text':
    case 'shape':
    case 'unknown':
      return { ...base, type: 'text', text: item.text };
    case 'drawing':
      return null;
  }
}

function personaWords({ name, archetype, quote, goals, frustrations }: Persona): string {
  const list = (title: string, entries: readonly string[]): string =>
    entries.length === 0 ? '' : `## ${title}\n${entries.map((entry) => `- ${entry}`).join('\n')}`;
  const parts = [
    `# ${name}`,
    archetype,
    quote && `> ${quote}`,
    list('Goals', goals),
    list('Frustrations', frustrations),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
