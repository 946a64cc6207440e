import { strToU8 } from 'fflate';
import { coreProperties } from '../zip/coreProperties.ts';
import type { Deck } from './deck.ts';
import { emu } from './emu.ts';
import { layoutXml, masterXml, notesMasterXml } from './masterXml.ts';
import { notesXml } from './notesXml.ts';
import { NAMESPACES, type Relation, relationsXml, XML_HEAD } from './officeXml.ts';
import { type Media, slideXml } from './slideXml.ts';
import { themeXml } from './themeXml.ts';

/** A picture for a presentation, by the id of its file. */
export interface DeckPicture {
  readonly bytes: Uint8Array;
  readonly extension: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

const PML = 'application/vnd.openxmlformats-officedocument.presentationml';

/**
 * Every part of a presentation as a file of its own, in the order in which they are packed (ECMA-376-1, 13). `onSlide` is
 * told the number of each slide before it is drawn.
 */
export function deckParts(
  deck: Deck,
  pictures: ReadonlyMap<string, DeckPicture>,
  onSlide?: (number: number) => void,
): ReadonlyMap<string, Uint8Array> {
  const names = new Map(
    [...pictures.keys()].map((id, i) => [id, `image${i + 1}.${pictures.get(id)?.extension}`]),
  );
  const media = (fileId: string): Media | undefined => {
    const [picture, name] = [pictures.get(fileId), names.get(fileId)];
    return picture && name !== undefined ? { ...picture, target: `../media/${name}` } : undefined;
  };
  const parts = new Map<string, Uint8Array>();
  const put = (name: string, xml: string, relations: readonly Relation[] = []): void => {
    parts.set(name, strToU8(xml));
    if (relations.length === 0) return;
    const [folder, file] = [name.slice(0, name.lastIndexOf('/')), name.slice(name.lastIndexOf('/') + 1)];
    parts.set(`${folder}/_rels/${file}.rels`, strToU8(relationsXml(relations)));
  };
  parts.set('[Content_Types].xml', strToU8(contentTypes(deck)));
  parts.set('_rels/.rels', strToU8(ROOT_RELATIONS));
  parts.set('docProps/core.xml', strToU8(coreProperties(deck)));
  put('ppt/presentation.xml', presentationXml(deck), [
    { id: 'rId1', kind: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rId2', kind: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rId3', kind: 'theme', target: 'theme/theme1.xml' },
    ...deck.slides.map((_, i) => ({ id: `rId${i + 4}`, kind: 'slide', target: `slides/slide${i + 1}.xml` })),
  ]);
  put('ppt/theme/theme1.xml', themeXml(deck.theme));
  put('ppt/theme/theme2.xml', themeXml('light'));
  put('ppt/slideMasters/slideMaster1.xml', masterXml(deck), [
    { id: 'rId1', kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rId2', kind: 'theme', target: '../theme/theme1.xml' },
  ]);
  put('ppt/slideLayouts/slideLayout1.xml', layoutXml(), [
    { id: 'rId1', kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
  ]);
  put('ppt/notesMasters/notesMaster1.xml', notesMasterXml(), [
    { id: 'rId1', kind: 'theme', target: '../theme/theme2.xml' },
  ]);
  for (const [i, slide] of deck.slides.entries()) {
    const n = i + 1;
    onSlide?.(n);
    const { xml, relations } = slideXml(slide, deck, media);
    put(`ppt/slides/slide${n}.xml`, xml, [
      { id: 'rId1', kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { id: 'rId2', kind: 'notesSlide', target: `../notesSlides/notesSlide${n}.xml` },
      ...relations,
    ]);
    put(`ppt/notesSlides/notesSlide${n}.xml`, notesXml(slide.notes, deck.language), [
      { id: 'rId1', kind: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', kind: 'slide', target: `../slides/slide${n}.xml` },
    ]);
  }
  for (const [id, { bytes }] of pictures) parts.set(`ppt/media/${names.get(id)}`, bytes);
  return parts;
}

const ROOT_RELATIONS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="ppt/presentation.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function presentationXml({ slides, width, height }: Deck): string {
  const list = slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 4}"/>`);
  const size = `<p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="6858000" cy="9144000"/>`;
  return `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${list.join('')}</p:sldIdLst>${size}</p:presentation>`;
}

function contentTypes({ slides }: Deck): string {
  const override = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml';
  const all = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="png" ContentType="image/png"/>',
    '<Default Extension="jpeg" ContentType="image/jpeg"/>',
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('ppt/presentation.xml', `${PML}.presentation.main+xml`),
    override('ppt/theme/theme1.xml', theme),
    override('ppt/theme/theme2.xml', theme),
    override('ppt/slideMasters/slideMaster1.xml', `${PML}.slideMaster+xml`),
    override('ppt/slideLayouts/slideLayout1.xml', `${PML}.slideLayout+xml`),
    override('ppt/notesMasters/notesMaster1.xml', `${PML}.notesMaster+xml`),
    ...slides.flatMap((_, i) => [
      override(`ppt/slides/slide${i + 1}.xml`, `${PML}.slide+xml`),
      override(`ppt/notesSlides/notesSlide${i + 1}.xml`, `${PML}.notesSlide+xml`),
    ]),
  ];
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${all.join('')}</Types>`;
}
