import { describe, expect, it } from 'vitest';
import { readApiError } from './apiError.ts';

describe('a refusal', () => {
  it('lists every problem with its place', () => {
    const error = readApiError(422, {
      error: {
        code: 'import_failed',
        message: 'The file has 2 problems.',
        details: [
          { where: 'line 12', code: 'score', message: 'The score must be a number.' },
          { path: 'cards[3]' },
        ],
      },
    });
    expect(error.problems).toEqual([
      { where: 'line 12', code: 'score', message: 'The score must be a number.' },
      { where: 'cards[3]', code: '', message: '' },
    ]);
  });

  it('of something in between, or of nobody, is still a refusal', () => {
    expect(readApiError(502, undefined)).toEqual({
      status: 502,
      code: 'http_502',
      message: '',
      problems: [],
    });
    expect(readApiError(0, undefined).code).toBe('unreachable');
    expect(readApiError(400, { error: { details: 'no list' } }).problems).toEqual([]);
  });
});
