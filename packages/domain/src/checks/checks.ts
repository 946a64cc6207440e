import type { Check } from './check.ts';
import { feelingChecks } from './feelingChecks.ts';
import { findingChecks } from './findingChecks.ts';
import { futureChecks } from './futureChecks.ts';
import { metricChecks } from './metricChecks.ts';
import { ownershipChecks } from './ownershipChecks.ts';
import { serviceChecks } from './serviceChecks.ts';
import { structureChecks } from './structureChecks.ts';
import { touchpointChecks } from './touchpointChecks.ts';

/** Every check, in the order of its number. */
export const CHECKS: readonly Check[] = [
  ...structureChecks,
  ...touchpointChecks,
  ...serviceChecks,
  ...feelingChecks,
  ...findingChecks,
  ...ownershipChecks,
  ...metricChecks,
  ...futureChecks,
].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
