/** A heading of a Markdown file with the lines under it; the first section of a file may have no heading. */
export interface Section {
  /** 1–6, 0 for what stands before any heading. */
  readonly level: number;
  readonly title: string;
  /** Counted from 1; 0 where there is none. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** The sections of a Markdown text in their order; a `#` inside a code fence is no heading. */
export function sectionsOf(lines: readonly string[]): readonly Section[] {
  const sections: { level: number; title: string; line: number; lines: string[] }[] = [
    { level: 0, title: '', line: 0, lines: [] },
  ];
  let fenced = false;
  lines.forEach((text, index) => {
    if (/^\s{0,3}(```|~~~)/.test(text)) fenced = !fenced;
    const heading = fenced ? null : /^\s{0,3}(#{1,6})\s+(.+?)\s*#*\s*$/.exec(text);
    if (heading) {
      sections.push({ level: heading[1]?.length ?? 1, title: heading[2] ?? '', line: index + 1, lines: [] });
    } else sections.at(-1)?.lines.push(text);
  });
  return sections;
}

/** One list of sections for each person: every heading of the first level begins another, if there are several. */
export function splitPersonas(sections: readonly Section[]): readonly (readonly Section[])[] {
  if (sections.filter(({ level }) => level === 1).length < 2) return [sections];
  const people: Section[][] = [];
  for (const section of sections) {
    if (section.level === 1) people.push([section]);
    else people.at(-1)?.push(section);
  }
  return people;
}
