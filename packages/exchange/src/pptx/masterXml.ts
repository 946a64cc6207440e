import { emu } from './emu.ts';
import { NAMESPACES, XML_HEAD } from './officeXml.ts';

interface SlideSize {
  readonly width: number;
  readonly height: number;
}

const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const ROOT = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
const GROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** The master of all slides: a title at the top, in the letters of a poster. */
export function masterXml({ width }: SlideSize): string {
  const place = `<a:xfrm><a:off x="${emu(64)}" y="${emu(40)}"/><a:ext cx="${emu(width - 128)}" cy="${emu(56)}"/></a:xfrm>`;
  const title = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr dirty="0"/></a:p></p:txBody></p:sp>`;
  const letters =
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>';
  const styles = `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="2800" b="1">${letters}</a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr><a:defRPr sz="1400">${letters.replaceAll('+mj', '+mn')}</a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle/></p:txStyles>`;
  return `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${GROUND}<p:spTree>${ROOT}${title}</p:spTree></p:cSld>${COLOR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>${styles}</p:sldMaster>`;
}

/** The one layout: a title and nothing else. */
export function layoutXml(): string {
  const title =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr dirty="0"/></a:p></p:txBody></p:sp>';
  return `${XML_HEAD}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Title only"><p:spTree>${ROOT}${title}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** The master of all notes, on a sheet of 7.5 by 10 inches. */
export function notesMasterXml(): string {
  const sheet = [
    ['sldImg', 2, 685800, 685800, 5486400, 3429000],
    ['body" idx="1', 3, 685800, 4343400, 5486400, 4114800],
  ] as const;
  const shapes = sheet.map(([type, id, x, y, width, height]) => {
    const locks = id === 2 ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>';
    const body =
      id === 2 ? '' : '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr dirty="0"/></a:p></p:txBody>';
    return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${id === 2 ? 'Slide' : 'Notes'}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${body}</p:sp>`;
  });
  const ground = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
  return `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld>${ground}<p:spTree>${ROOT}${shapes.join('')}</p:spTree></p:cSld>${COLOR_MAP}</p:notesMaster>`;
}
