/** Sizes of the journey grid in map units: headers, columns, cells and the least height of each lane's drawing. */
export const GRID = {
  laneHeaderWidth: 128,
  columnWidth: 144,
  columnMinWidth: 112,
  columnMaxWidth: 320,
  mapHeaderHeight: 80,
  stageRowHeight: 56,
  stepRowHeight: 40,
  /** Where the text of a lane header and of the map header starts. */
  headerInset: 16,
  /** Where the text of a stage or step starts, from its line. */
  textInset: 12,
  cellPadding: 4,
  cellGap: 4,
  cardPaddingX: 8,
  cardPaddingY: 7,
  cardRadius: 5,
  controlRadius: 8,
  stickyRadius: 3,
  /** Lanes grow in steps of this. */
  laneStep: 8,
  separatorHeight: 32,
  collapsedLaneHeight: 32,
  channelRowHeight: 24,
  /** From the lane's top to the first channel's row. */
  channelTop: 34,
  /** How far a persona's path keeps from the middle of a channel's row. */
  channelOffset: 4,
  /** Straight run of a channel path at each dot. */
  channelStraight: 16,
  emotionLevel: 46,
  emotionLaneHeight: 320,
  /** From the lane's top to +2. */
  emotionTop: 60,
  faceSize: 25,
  labelGap: 18,
  /** Of the halo around a label, on each side of the letters. */
  haloWidth: 2.5,
  metricLineHeight: 40,
  stroke: {
    hairline: 1,
    stageRule: 1.5,
    channel: 1.75,
    connector: 1.75,
    face: 2.25,
    emotion: 2.75,
    selection: 2.5,
    selectionGlow: 7,
  },
} as const;
