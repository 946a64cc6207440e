/** So long after the wheel's last turn the pointer finds things again, in ms. */
const REST_MS = 60;
/** What the wheel turns by itself. */
const OWN_WHEEL = '.nowheel';

/**
 * While the wheel turns, glass lies over the board: the style sheet shows it by `data-glass`. Whatever runs by under the
 * pointer is then neither looked for at each turn nor drawn as if it were pointed at. The pointer's own movements lift it.
 */
export function createGlass(renderer: HTMLElement): () => void {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lift = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    delete renderer.dataset.glass;
  };
  /** One timer for all turns, set anew only when it was too early. */
  const liftLater = (): void => {
    const left = last + REST_MS - performance.now();
    if (left <= 0) lift();
    else timer = setTimeout(liftLater, left);
  };
  const onWheel = ({ target }: WheelEvent): void => {
    if (target instanceof Element && target.closest(OWN_WHEEL)) return;
    last = performance.now();
    if (timer !== undefined) return;
    renderer.dataset.glass = '';
    timer = setTimeout(liftLater, REST_MS);
  };
  const options = { capture: true, passive: true };
  renderer.addEventListener('wheel', onWheel, options);
  renderer.addEventListener('pointermove', lift, options);
  return () => {
    lift();
    renderer.removeEventListener('wheel', onWheel, options);
    renderer.removeEventListener('pointermove', lift, options);
  };
}
