/**
 * Runs in the page, before its own code: so it may use nothing from outside itself. Content counts as painted once ten
 * notes stand in the page, or a canvas shows something else than its ground, and a frame has gone by since.
 */
export function installProbe(): void {
  const NOTES =
    '.react-flow__node[data-id^="item"], .react-flow__node-note, .tl-shape, .note, [role=grid] [role=article]';
  let frames: number[] = [];
  let isCounting = false;
  const count = (time: number): void => {
    frames.push(time);
    if (isCounting) requestAnimationFrame(count);
  };
  window.__probe = {
    paintedAt: undefined,
    commits: 0,
    startFrames() {
      frames = [];
      isCounting = true;
      requestAnimationFrame(count);
    },
    stopFrames() {
      isCounting = false;
      return frames;
    },
    remoteMove(id, x, y) {
      const remote = window.__bench?.remote;
      if (remote?.move) remote.move(id, x, y);
      else remote?.yjs?.((doc) => doc.getMap('items').get(id).set('pos', [x, y]));
    },
  };

  /** Ground is one colour: anything else in the middle of the canvas is content. */
  const isDrawn = (canvas: HTMLCanvasElement): boolean => {
    const picture = canvas.width > 200 && canvas.getContext('2d')?.getImageData(100, 100, 400, 400).data;
    if (!picture) return false;
    const pixels = new Uint32Array(picture.buffer);
    return pixels.some((pixel) => pixel !== pixels[0]);
  };
  const look = (): void => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.excalidraw__canvas.static');
    if (document.querySelectorAll(NOTES).length < 10 && !(canvas && isDrawn(canvas))) {
      requestAnimationFrame(look);
      return;
    }
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.__probe.paintedAt = performance.now();
      };
      port2.postMessage(null);
    });
  };
  requestAnimationFrame(look);

  // React tells developer tools of every commit, in production too.
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      isDisabled: false,
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      checkDCE() {},
      onCommitFiberRoot() {
        window.__probe.commits += 1;
      },
      onCommitFiberUnmount() {},
      onPostCommitFiberRoot() {},
    },
  });
}
