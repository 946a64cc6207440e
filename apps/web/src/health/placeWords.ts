import type { FindingPlace } from '@wayline/domain';

/** Where a finding lies, from the outside inwards: "Choose › Find my values". */
export function placeWords({ path }: FindingPlace, withMap: boolean): string {
  return path
    .slice(withMap ? 0 : 1)
    .filter(Boolean)
    .join(' › ');
}
