import type { TextStyle } from '../text/measurer.ts';

const style = (
  size: number,
  lineHeight: number,
  weight: TextStyle['weight'],
  tracking = 0,
  tabular = false,
): TextStyle =>
  tabular ? { size, lineHeight, weight, tracking, tabular } : { size, lineHeight, weight, tracking };

export type TypeRole =
  | 'mapTitle'
  | 'stage'
  | 'stageNumber'
  | 'step'
  | 'lane'
  | 'chipName'
  | 'card'
  | 'cardStrong'
  | 'figure'
  | 'emotionWord'
  | 'emotionReason'
  | 'caption'
  | 'captionNumber'
  | 'captionStrong'
  | 'meta'
  | 'axis'
  | 'momentKind'
  | 'stateStrong'
  | 'state'
  | 'header'
  | 'sticky'
  | 'frameTitle'
  | 'shape'
  | 'connectorLabel'
  | 'avatar'
  | 'avatarLarge'
  | 'sheetName'
  | 'sheetQuote'
  | 'sheetHeading'
  | 'sheetText'
  | 'posterTitle'
  | 'posterLead'
  | 'pageTitle'
  | 'dialogTitle'
  | 'panelTitle'
  | 'control'
  | 'controlSelected'
  | 'label'
  | 'comment'
  | 'phoneText'
  | 'phoneStep';

/** How each kind of text is set: size and line in map units, weight, tracking in em. */
export const TYPE: Readonly<Record<TypeRole, TextStyle>> = {
  mapTitle: style(26, 32, 700, -0.022),
  stage: style(16, 20, 600, -0.012),
  stageNumber: style(16, 20, 500, -0.012, true),
  step: style(13, 16, 600, -0.005),
  lane: style(13, 16, 600, -0.005),
  chipName: style(13, 16, 600, -0.005),
  card: style(13, 16, 400, -0.006),
  cardStrong: style(13, 16, 500, -0.006),
  figure: style(18, 20, 600, -0.02, true),
  emotionWord: style(13, 16, 600, -0.005),
  emotionReason: style(12, 15, 400),
  caption: style(12, 16, 400),
  captionNumber: style(12, 16, 400, 0, true),
  captionStrong: style(12, 16, 600, 0, true),
  meta: style(12, 16, 500, 0, true),
  axis: style(12, 20, 500, 0, true),
  momentKind: style(12, 16, 600, 0.01),
  stateStrong: style(13, 16, 600),
  state: style(13, 16, 400),
  header: style(13, 16, 500, -0.005),
  sticky: style(14, 18, 400, -0.006),
  frameTitle: style(13, 16, 600, -0.005),
  shape: style(13, 16, 500, -0.006),
  connectorLabel: style(12, 16, 500),
  avatar: style(13, 16, 700),
  avatarLarge: style(14, 20, 700),
  sheetName: style(15, 20, 600, -0.012),
  sheetQuote: style(15, 20, 500, -0.012),
  sheetHeading: style(12, 16, 600),
  sheetText: style(13, 16, 400),
  posterTitle: style(56, 64, 700, -0.032),
  posterLead: style(20, 28, 400),
  pageTitle: style(28, 36, 700, -0.02),
  dialogTitle: style(22, 32, 700, -0.02),
  panelTitle: style(17, 24, 600, -0.014),
  control: style(13, 20, 500),
  controlSelected: style(13, 20, 600),
  label: style(12, 16, 400),
  comment: style(13, 18, 400),
  phoneText: style(16, 24, 400),
  phoneStep: style(26, 32, 700, -0.02),
};
