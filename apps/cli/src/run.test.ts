import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { testHost } from './testing/testHost.ts';

const exec = promisify(execFile);
const MAIN = join(import.meta.dirname, 'main.ts');

describe('wayline', () => {
  it('says what there is when nothing is asked, and for every command', async () => {
    const { wayline, remove } = await testHost();
    expect(await wayline()).toMatchObject({ code: 2, text: expect.stringContaining('wayline import FILE…') });
    expect(await wayline('--help')).toMatchObject({ code: 0, said: [] });
    for (const command of ['import', 'export', 'check', 'serve']) {
      expect(await wayline(command, '--help')).toMatchObject({
        code: 0,
        text: expect.stringMatching(new RegExp(`^usage: wayline ${command}`)),
      });
    }
    await remove();
  });

  it.each([
    ['measure', 'error: "measure" is no command; there is import, export, check, serve'],
    ['exprot', 'error: "exprot" is no command, did you mean export; there is import, export, check, serve'],
  ])('refuses what is no command: %s', async (word, message) => {
    const { wayline, remove } = await testHost();
    expect(await wayline(word)).toMatchObject({ code: 2, said: [message] });
    await remove();
  });

  it('runs as a program: data on one stream, words on the other, its own exit code', async () => {
    const { folder, remove } = await testHost();
    await writeFile(join(folder, 'tea.mmd'), 'journey\n section S\n  Boil: 4: Me\n');
    const good = await exec(process.execPath, [MAIN, 'import', 'tea.mmd'], { cwd: folder });
    expect(JSON.parse(good.stdout).format).toBe('wayline');
    expect(good.stderr).toBe('tea.mmd: 1 map, 1 stage, 1 step, 4 lanes, 1 emotion, 1 persona\n');
    await expect(exec(process.execPath, [MAIN, 'import', 'no.mmd'], { cwd: folder })).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'error: no.mmd: there is no such file\n',
    });
    const piped = exec(process.execPath, [MAIN, 'import', '-', '--format', 'mermaid'], { cwd: folder });
    piped.child.stdin?.end('journey\n title From a pipe\n');
    expect(JSON.parse((await piped).stdout).board.title).toBe('From a pipe');
    await remove();
  });
});
