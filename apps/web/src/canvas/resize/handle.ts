/** A side or corner by which things are pulled larger or smaller, by points of the compass. */
export type Handle = 'n' | 'e' | 's' | 'w' | 'nw' | 'ne' | 'sw' | 'se';

/** Sides first, so that the corners lie over their ends. */
export const HANDLES: readonly Handle[] = ['n', 'e', 's', 'w', 'nw', 'ne', 'sw', 'se'];
