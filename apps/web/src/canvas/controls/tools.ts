import type { Tool } from '../../ui/uiStore.ts';

interface ToolDefinition {
  readonly tool: Tool;
  /** A lucide name. */
  readonly icon: string;
  readonly key: string;
}

/** The tools in the order of the bar; moving about comes first and is set apart. */
export const TOOLS: readonly ToolDefinition[] = [
  { tool: 'select', icon: 'mouse-pointer-2', key: 'v' },
  { tool: 'hand', icon: 'hand', key: 'h' },
  { tool: 'sticky', icon: 'sticky-note', key: 'n' },
  { tool: 'text', icon: 'type', key: 't' },
  { tool: 'shape', icon: 'square', key: 'r' },
  { tool: 'connector', icon: 'spline', key: 'c' },
  { tool: 'pen', icon: 'pencil', key: 'p' },
  { tool: 'frame', icon: 'frame', key: 'f' },
  { tool: 'image', icon: 'image', key: 'i' },
];

/** Tools that write nothing: all that a viewer needs. */
export const READING_TOOLS: readonly Tool[] = ['select', 'hand'];
