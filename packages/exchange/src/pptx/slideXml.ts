import type { Deck, Slide } from './deck.ts';
import { NAMESPACES, type Relation, XML_HEAD } from './officeXml.ts';
import { fill, type SlidePen } from './slidePen.ts';
import { drawingShapes } from './slideShapes.ts';
import { tableShape } from './tableShape.ts';
import { hiddenTitle, shownTitle } from './titleShape.ts';

/** A picture as a part of the presentation. */
export interface Media {
  /** Its path from the folder of slides. */
  readonly target: string;
  readonly width: number;
  readonly height: number;
}

/** A slide as XML, with what it refers to. */
export function slideXml(
  slide: Slide,
  deck: Deck,
  media: (fileId: string) => Media | undefined,
): { readonly xml: string; readonly relations: readonly Relation[] } {
  const relations: Relation[] = [];
  const byTarget = new Map<string, string>();
  const relate = (kind: string, target: string, external: boolean): string => {
    const key = `${kind} ${target}`;
    const known = byTarget.get(key);
    if (known !== undefined) return known;
    // The first two lead to the layout and to the notes.
    const id = `rId${relations.length + 3}`;
    relations.push({ id, kind, target, ...(external && { external }) });
    byTarget.set(key, id);
    return id;
  };
  let last = 1;
  const pen: SlidePen = {
    theme: deck.theme,
    language: deck.language,
    dx: 0,
    dy: 0,
    scale: 1,
    newId: () => ++last,
    picture: (fileId) => {
      const found = media(fileId);
      return found && { ...found, rel: relate('image', found.target, false) };
    },
    link: (url) => relate('hyperlink', url, true),
  };
  const { content, title } = slide;
  const isDrawing = content.type === 'drawing';
  const heading = isDrawing ? hiddenTitle(title, pen.newId(), deck.width) : shownTitle(title, pen.newId());
  const shapes = isDrawing ? drawingShapes(content.drawing, deck, pen) : tableShape(content.rows, deck, pen);
  const ground = fill((isDrawing && content.drawing.background) || 'paper', deck.theme);
  const tree = `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${heading}${shapes}`;
  const xml = `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld><p:bg><p:bgPr>${ground}<a:effectLst/></p:bgPr></p:bg><p:spTree>${tree}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  return { xml, relations };
}
