import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Turns an SVG with whole width and height into the bytes of a PNG of that size. Throws where the SVG cannot be drawn. */
export type Rasterise = (svg: string) => Uint8Array;

export interface RasteriserFiles {
  /** `index_bg.wasm` of @resvg/resvg-wasm, as bytes. */
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** TrueType fonts; a letter is taken from the first that has it. */
  readonly fonts: readonly Uint8Array[];
}

/**
 * A rasteriser for a worker thread of Node or of a browser. Equal SVG, wasm and fonts give equal bytes everywhere:
 * nothing is taken from the system.
 */
export async function createRasteriser({ wasm, fonts }: RasteriserFiles): Promise<Rasterise> {
  try {
    await initWasm(wasm);
  } catch (error) {
    // The module has one instance for a whole thread; a second rasteriser there shares it.
    if (!(error instanceof Error && error.message.includes('Already initialized'))) throw error;
  }
  return (svg) => {
    const picture = new Resvg(svg, {
      fitTo: { mode: 'original' },
      font: { fontBuffers: [...fonts], defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
    });
    // Nothing is freed after a failure: a trap leaves the memory locked, and freeing would hide what happened.
    const image = picture.render();
    const png = image.asPng();
    image.free();
    picture.free();
    return png;
  };
}
