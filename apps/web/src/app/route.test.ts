import { describe, expect, it } from 'vitest';
import { readRoute } from './route.ts';

describe('an address', () => {
  it('leads home, to a board, or to joining', () => {
    expect(readRoute('/', '')).toEqual({ page: 'home' });
    expect(readRoute('/b/aZ09_-', '')).toEqual({ page: 'board', boardId: 'aZ09_-', isNew: false });
    expect(readRoute('/b/x/', '', true)).toEqual({ page: 'board', boardId: 'x', isNew: true });
    expect(readRoute('/j', '#secret')).toEqual({ page: 'join', token: 'secret' });
    expect(readRoute('/j', '')).toEqual({ page: 'join', token: '' });
  });

  it.each(['/b/', '/b/a/b', '/b/..%2f', '/join', '/index.html'])('of %s leads nowhere', (path) => {
    expect(readRoute(path, '')).toEqual({ page: 'nowhere' });
  });
});
