import type { View } from './view.ts';

/**
 * The browser scrolls what takes the focus, or what a reader's cursor comes to, into the canvas. The board goes there
 * instead, so that it stays in sight: React Flow would only put the canvas back. Returns what ends it.
 */
export function goWithScroll(
  canvas: HTMLElement,
  view: Pick<View, 'get' | 'show' | 'movedByHand'>,
): () => void {
  const onScroll = ({ target }: Event): void => {
    const { scrollLeft, scrollTop } = canvas;
    if (target !== canvas || (scrollLeft === 0 && scrollTop === 0)) return;
    const { x, y, zoom } = view.get();
    canvas.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    view.movedByHand();
    view.show({ x: x - scrollLeft, y: y - scrollTop, zoom });
  };
  // Before React Flow, which listens at the same element.
  canvas.addEventListener('scroll', onScroll, { capture: true });
  return () => canvas.removeEventListener('scroll', onScroll, { capture: true });
}
