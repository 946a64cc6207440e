import type { Tool } from '../../ui/uiStore.ts';

/** The tools of which there are several kinds to choose from. */
export type OptionTool = Extract<Tool, 'sticky' | 'shape' | 'pen'>;

/** Whether a tool asks what it should make. */
export function hasOptions(tool: Tool): tool is OptionTool {
  return tool === 'sticky' || tool === 'shape' || tool === 'pen';
}
