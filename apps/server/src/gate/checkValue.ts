import { LIMITS } from './limits.ts';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a plain value must not enter a document, or null: too deep, too long, or of a kind JSON cannot carry. */
export function checkValue(value: unknown, depth = 1): string | null {
  switch (typeof value) {
    case 'string':
      return value.length > LIMITS.stringLength ? `a text of ${value.length} characters` : null;
    case 'number':
    case 'boolean':
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : checkContainer(value, depth);
    default:
      return `a value of type ${typeof value}`;
  }
}

function checkContainer(value: object, depth: number): string | null {
  if (depth >= LIMITS.valueDepth) return 'a value nested too deeply';
  if (Array.isArray(value)) return firstProblem(value, depth);
  // A key `__proto__` read from the wire replaces the prototype instead of appearing among the keys.
  if (Object.getPrototypeOf(value) !== Object.prototype) return 'an object that is not plain';
  const badKey = Object.keys(value).find((key) => FORBIDDEN_KEYS.has(key) || key.length > 128);
  return badKey === undefined ? firstProblem(Object.values(value), depth) : `the key ${badKey.slice(0, 40)}`;
}

function firstProblem(values: readonly unknown[], depth: number): string | null {
  for (const value of values) {
    const problem = checkValue(value, depth + 1);
    if (problem !== null) return problem;
  }
  return null;
}

const KEY = /^[A-Za-z][A-Za-z0-9_.:|-]{0,127}$/;

/** Whether a key of a shared map may exist: an identifier or a record's id, and nothing JavaScript gives a meaning. */
export function isSafeKey(key: string): boolean {
  return KEY.test(key) && !FORBIDDEN_KEYS.has(key);
}
