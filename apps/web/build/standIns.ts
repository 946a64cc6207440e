import type { Plugin } from 'vite';

/**
 * What of a library is reached by the page and never used, and the few names that its users ask of it. The board moves
 * itself (canvas/view/createMotion), so React Flow starts no transition of D3; colours, which D3 could interpolate, go
 * with them. Yjs prints two warnings, for which lib0 brings styles, elements and their schema.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'd3-transition': `
    import { selection } from 'd3-selection';
    export const interrupt = () => {};
    selection.prototype.interrupt = function () { return this; };`,
  'd3-interpolate': `
    export const interpolate = () => { throw new Error('the board moves itself'); };
    export const interpolateZoom = interpolate;`,
  'lib0/logging': `
    export const ORANGE = '';
    export const BOLD = '';
    export const UNBOLD = '';
    export const RED = '';
    export const print = (...said) => console.log(...said.filter((part) => part !== ''));
    export const warn = (...said) => console.warn(...said);`,
};

/** Ids that no other plugin takes for a file. */
const MARK = '\0stand-in:';

/** Builds the page with small modules in the place of those of which it uses nothing. */
export function standIns(): Plugin {
  const askedBy = new Map<string, string | undefined>();
  return {
    name: 'stand-ins',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      // What a stand-in needs is found where the real module would have found it.
      if (importer?.startsWith(MARK)) return this.resolve(source, askedBy.get(importer), { skipSelf: true });
      if (!Object.hasOwn(STAND_INS, source)) return null;
      askedBy.set(MARK + source, importer);
      return MARK + source;
    },
    load: (id) => (id.startsWith(MARK) ? STAND_INS[id.slice(MARK.length)] : null),
  };
}
