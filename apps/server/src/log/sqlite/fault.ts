/** A fault that a test asks for, where the disk would have it: inside a transaction, before its end. */
export interface Fault {
  /** Makes commits fail as on a full disk, until called with null. */
  injectFault(fault: 'full' | null): void;
  /** Throws what the disk would. */
  strike(): void;
}

export function createFault(): Fault {
  let fault: 'full' | null = null;
  return {
    injectFault(next) {
      fault = next;
    },
    strike() {
      if (fault === 'full') throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
    },
  };
}
