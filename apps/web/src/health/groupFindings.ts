import { CHECK_LEVELS, type CheckId, type CheckLevel, type Finding } from '@wayline/domain';

/** What one check has found at one level. */
export interface CheckGroup {
  readonly check: CheckId;
  readonly findings: readonly Finding[];
}

/** The checks that have found something at a level, the gravest level first, each in the order of its number. */
export function groupFindings(
  findings: readonly Finding[],
): readonly { readonly level: CheckLevel; readonly checks: readonly CheckGroup[] }[] {
  return CHECK_LEVELS.flatMap((level) => {
    const groups = new Map<CheckId, Finding[]>();
    for (const finding of findings) {
      if (finding.level !== level) continue;
      const group = groups.get(finding.check);
      if (group) group.push(finding);
      else groups.set(finding.check, [finding]);
    }
    const checks = [...groups].map(([check, found]) => ({ check, findings: found }));
    return checks.length > 0 ? [{ level, checks }] : [];
  });
}
