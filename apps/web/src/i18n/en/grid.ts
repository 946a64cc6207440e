/** The words of what can be done with columns, lanes, links and trays of a map. */
export const grid = {
  columnEdge: (step: string): string => `Width of ${step}`,
  columnWidth: (step: string, width: number): string => `${step} is ${width} wide`,
  spanEdge: 'Drag over further steps',
  spans: (count: number): string => (count === 1 ? 'covers 1 step' : `covers ${count} steps`),
  spanEnds: 'A card ends with its stage',
  copyName: (name: string): string => `${name} (copy)`,
  duplicated: (name: string): string => `${name} duplicated`,
  copied: (count: number): string => (count === 1 ? 'Copied' : `${count} copied`),
  noPlaceForCopy: 'Pick a place on a map first: the copy goes beside it',
  cannotDuplicate: 'A map has this lane only once',

  linkFrom: (step: string): string => `Drag to another step to link ${step}`,
  linkName: (kind: string, from: string, to: string, label: string): string =>
    label ? `${kind}: ${from} to ${to}, ${label}` : `${kind}: ${from} to ${to}`,
  linkKinds: { next: 'Next', alternative: 'Alternative', loop: 'Loop', exit: 'Exit' },
  linkMade: (kind: string, to: string): string => `${kind} to ${to}`,
  movedToTray: (lane: string): string => `moved to the tray of ${lane}`,
  trayOf: (lane: string): string => `Tray of ${lane}`,
  trayHint: 'Drag a card to a step, or press Alt+→. Dropped on the lane’s name, a card waits here.',
  lanesButton: 'Lanes: show, hide, add',
  usesChannel: (persona: string, channel: string, step: string): string =>
    `${persona} takes ${channel} at ${step}`,
  leavesChannel: (persona: string, channel: string, step: string): string =>
    `${persona} does not take ${channel} at ${step}`,
  touchpointMade: 'A touchpoint was added for it',
  metricAt: (step: string): string => `Metric at ${step}`,
  emptyMetric: 'Metric without a name',
  pasteGrow: (steps: number, lanes: number): string => {
    const missing = [
      ...(steps > 0 ? [steps === 1 ? '1 step' : `${steps} steps`] : []),
      ...(lanes > 0 ? [lanes === 1 ? '1 lane' : `${lanes} lanes`] : []),
    ];
    return `Add ${missing.join(' and ')}, paste everything`;
  },
  pasteFit: (fits: number, lost: number): string => `Paste the ${fits} that fit, leave ${lost} out`,
  newColumn: 'New',
  pastePreview: 'What is pasted, and where',
  bringBack: 'Bring back',
  lockedStays: 'It is locked. Unlock it to delete it.',
  pasteHow: 'What shall become of the rest',
  wider: 'Wider column',
  narrower: 'Narrower column',
  usualWidth: 'Usual width',
  coverMore: 'Cover one more step',
  coverLess: 'Cover one step less',
};
