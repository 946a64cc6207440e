import type { View } from '../ui/uiStore.ts';

/** A screen narrower than this has room for one step, not for a map; CSS px. */
export const SMALL_SCREEN = '(max-width: 640px)';

/** The view with which a board opens on this screen. */
export function usualView(): View {
  return window.matchMedia(SMALL_SCREEN).matches ? 'steps' : 'board';
}
