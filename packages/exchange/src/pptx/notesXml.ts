import { escapeXml } from '../svg/escapeXml.ts';
import { NAMESPACES, XML_HEAD } from './officeXml.ts';

/** What is said beside a slide: the picture of the slide above, the words below. */
export function notesXml(words: string, language: string): string {
  const look = `lang="${escapeXml(language)}" dirty="0"`;
  const paragraphs = words.split('\n').map((line) => {
    const run = line === '' ? '' : `<a:r><a:rPr ${look}/><a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p>${run}</a:p>`;
  });
  const image = place(2, 'Slide', 'sldImg', '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>', '');
  const body = `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</p:txBody>`;
  const text = place(3, 'Notes', 'body" idx="1', '<a:spLocks noGrp="1"/>', body);
  return `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${image}${text}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

function place(id: number, name: string, type: string, locks: string, body: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr/>${body}</p:sp>`;
}
