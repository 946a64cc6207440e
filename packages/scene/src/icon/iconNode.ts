/** One element of an icon on its 24 grid: an SVG tag (`path`, `circle`, `rect`, `line`, `ellipse`, …) and its attributes. */
export type IconNode = [tag: string, attributes: Record<string, string | number | undefined>];
