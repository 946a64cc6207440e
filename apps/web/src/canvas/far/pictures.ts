/** Pictures by file, loaded when they are first asked for. */
export interface Pictures {
  get(fileId: string): HTMLImageElement | undefined;
}

/** Loads pictures of this server; `onLoad` is called when one has come. */
export function createPictures(onLoad: () => void): Pictures {
  const images = new Map<string, HTMLImageElement>();
  return {
    get(fileId) {
      const image = images.get(fileId);
      if (image) return image.complete && image.naturalWidth > 0 ? image : undefined;
      const asked = new Image();
      images.set(fileId, asked);
      asked.addEventListener('load', onLoad, { once: true });
      asked.src = `/api/files/${encodeURIComponent(fileId)}`;
      return undefined;
    },
  };
}
