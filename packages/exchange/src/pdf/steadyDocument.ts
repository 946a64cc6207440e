import { unzlibSync, zlibSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { joinBytes } from '../joinBytes.ts';

/** A picture that a document holds once, however often it is drawn. */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
}

export interface SteadyDocument {
  readonly pdf: PDFKit.PDFDocument;
  /** Takes a PNG or JPEG in; rejects where it is neither, or damaged. */
  embed(bytes: Uint8Array): Promise<PdfPicture>;
  /** The outlines of a text in the current font, in font units with the baseline at 0, and the units of an em. */
  outlines(text: string): { readonly paths: readonly PdfOutline[]; readonly unitsPerEm: number };
  /** Closes the document and gives its bytes. */
  end(): Promise<Uint8Array>;
}

/** The outline of one letter and where it begins. */
export interface PdfOutline {
  readonly x: number;
  readonly d: string;
}

export interface DocumentDetails {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
}

/** No file may say when it was made, but the library makes the file's id of a day. */
const NO_DAY = new Date(0);

interface Stream {
  buffer: Uint8Array[];
  data: Record<string, unknown>;
  finalize(): void;
}

interface Embeddable extends PdfPicture {
  readonly image: { imgData: Uint8Array };
  imgData?: Uint8Array | null;
  alphaChannel?: Uint8Array | null;
  embed(document: unknown): void;
  finalize(): void;
}

interface Internals {
  endMetadata(): void;
  readonly info: object;
  ref(data?: unknown): Stream;
  openImage(bytes: Uint8Array): Embeddable;
  readonly _font: {
    readonly font: {
      readonly unitsPerEm: number;
      layout(text: string): {
        readonly glyphs: readonly { readonly path: { toSVG(): string } }[];
        readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
      };
    };
  };
}

/**
 * A PDF that has the same bytes wherever it is made. The library packs streams with what its host has (zlib in Node,
 * another packer in browsers), and pictures with an alpha channel whenever that gets round to it; here all is packed
 * by one packer, one after the other.
 */
export function steadyDocument({ title, description, language }: DocumentDetails): SteadyDocument {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    compress: false,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    margin: 0,
    // The library's own fonts have no Polish or Russian letters; ours are registered by the writer.
    font: null as unknown as string,
    info: {
      Title: title,
      Subject: description,
      Creator: 'Wayline',
      Producer: 'Wayline',
      CreationDate: NO_DAY,
    },
  });
  const inside = pdf as unknown as Internals;
  Object.defineProperty(inside.info, 'CreationDate', { enumerable: false });
  // The second copy of title and day in XML adds nothing but the day.
  inside.endMetadata = () => undefined;
  const plainRef = inside.ref.bind(pdf);
  inside.ref = (data) => {
    const stream = plainRef(data);
    const finalize = stream.finalize.bind(stream);
    stream.finalize = () => {
      pack(stream);
      finalize();
    };
    return stream;
  };

  return {
    pdf,
    embed: (bytes) =>
      new Promise((resolve, reject) => {
        try {
          const picture = inside.openImage(bytes);
          if (isJpeg(bytes)) {
            picture.embed(pdf);
            resolve(picture);
            return;
          }
          // Samples that cannot be unpacked are told from here; the library would tell nobody, or end the process.
          if (picture.imgData) picture.image.imgData = picture.imgData = repacked(picture.imgData);
          const finalize = picture.finalize.bind(picture);
          picture.finalize = () => {
            if (picture.alphaChannel) picture.alphaChannel = repacked(picture.alphaChannel);
            if (picture.imgData) picture.imgData = repacked(picture.imgData);
            finalize();
            resolve(picture);
          };
          picture.embed(pdf);
        } catch (error) {
          reject(error);
        }
      }),
    outlines(text) {
      const { font } = inside._font;
      const { glyphs, positions } = font.layout(text);
      let x = 0;
      const paths = glyphs.map(({ path }, i) => {
        const at = x + (positions[i]?.xOffset ?? 0);
        x += positions[i]?.xAdvance ?? 0;
        return { x: at, d: path.toSVG() };
      });
      return { paths, unitsPerEm: font.unitsPerEm };
    },
    end: () =>
      new Promise((resolve, reject) => {
        const chunks: Uint8Array[] = [];
        pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        pdf.on('end', () => resolve(joinBytes(chunks)));
        pdf.on('error', reject);
        pdf.end();
      }),
  };
}

function pack(stream: Stream): void {
  const { data } = stream;
  if (stream.buffer.length === 0 || data.Filter !== undefined) return;
  stream.buffer = [zlibSync(joinBytes(stream.buffer), { level: 9 })];
  data.Filter = 'FlateDecode';
}

const repacked = (bytes: Uint8Array): Uint8Array => zlibSync(unzlibSync(bytes), { level: 9 });
const isJpeg = ([a, b]: Uint8Array): boolean => a === 0xff && b === 0xd8;
