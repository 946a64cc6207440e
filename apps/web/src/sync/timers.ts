/** Runs a callback once after some milliseconds; returns what cancels it. Given from outside, so that a test owns the time. */
export type After = (milliseconds: number, callback: () => void) => () => void;

export const afterTimeout: After = (milliseconds, callback) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};
