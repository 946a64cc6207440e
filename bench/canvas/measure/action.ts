import type { BenchPage } from '../page/openPage.ts';

/** What one measurement of one page found, by name; the unit of each is told by the row that prints it. */
export type Figures = Readonly<Record<string, number>>;

/** One thing that is done to a page and measured. It leaves the page ready for the next. */
export type Action = (bench: BenchPage) => Promise<Figures>;
