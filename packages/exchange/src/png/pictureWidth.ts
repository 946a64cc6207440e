/** The largest picture: what a browser's worker can still hold as pixels and as PNG. */
const MAX_PIXELS = 150_000_000;
const MAX_SIDE = 30_000;

/** Width in pixels for a picture of this shape: as wished, or as large as it may become. */
export function pictureWidth(
  box: { readonly width: number; readonly height: number },
  wished: number,
): { readonly width: number; readonly reduced: boolean } {
  const ratio = box.height / box.width;
  const largest = Math.min(MAX_SIDE, MAX_SIDE / ratio, Math.sqrt(MAX_PIXELS / ratio));
  const width = Math.max(1, Math.round(Math.min(wished, largest)));
  return { width, reduced: wished > largest };
}
