import type { FindingPlace } from '@wayline/domain';

/** Where a finding lies, from the outside inwards: "Choose", "Find my values". */
export function placeNames({ path }: FindingPlace, withMap: boolean): readonly string[] {
  return path.slice(withMap ? 0 : 1).filter(Boolean);
}
