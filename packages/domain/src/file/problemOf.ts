import type * as z from 'zod/mini';
import type { FileNote } from './boardFile.ts';
import { filePath } from './filePath.ts';

const ARTICLE: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  tuple: 'a list',
};

/** A schema's complaint about a file as one sentence for people, with the value in it. */
export function problemOf(issue: z.core.$ZodIssue, file: unknown): FileNote {
  const value = issue.path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    file,
  );
  const said = value === undefined ? 'is missing' : `is ${preview(value)}`;
  return { path: filePath(issue.path), code: issue.code, message: `${said}; it must be ${demandOf(issue)}` };
}

function demandOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return ARTICLE[issue.expected] ?? issue.expected;
    case 'too_big':
      return issue.origin === 'array' ? `of at most ${issue.maximum} items` : `at most ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'array' ? `of at least ${issue.minimum} items` : `at least ${issue.minimum}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return unionDemand(issue);
    case 'invalid_format':
      return issue.format === 'regex' ? `like ${issue.pattern}` : `a ${issue.format}`;
    case 'custom':
      return `sound: it ${issue.message}`;
    default:
      return issue.message;
  }
}

function unionDemand(issue: z.core.$ZodIssueInvalidUnion): string {
  if ('options' in issue && Array.isArray(issue.options))
    return `one of ${issue.options.map(String).join(', ')}`;
  const demands = issue.errors.flatMap(([first]) => (first ? [demandOf(first)] : []));
  return [...new Set(demands)].join(' or ') || 'of a known kind';
}

function preview(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
