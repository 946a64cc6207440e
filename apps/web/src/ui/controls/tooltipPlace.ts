interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

const GAP = 6;
const EDGE = 8;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Where a tooltip stands: below its control, above it where there is no room, and never outside the window. */
export function tooltipPlace(control: Box, tooltip: Size, page: Size): { left: number; top: number } {
  const below = control.top + control.height + GAP;
  const above = control.top - GAP - tooltip.height;
  const fitsBelow = below + tooltip.height + EDGE <= page.height;
  const centred = control.left + (control.width - tooltip.width) / 2;
  return {
    left: clamp(centred, EDGE, Math.max(EDGE, page.width - EDGE - tooltip.width)),
    top: fitsBelow || above < EDGE ? below : above,
  };
}
