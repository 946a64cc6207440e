import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/testServer.ts';
import { openPictureFolder } from './pictureFolder.ts';

const data = new TextEncoder().encode('the bytes of a picture');
const sha256 = createHash('sha256').update(data).digest('hex');
const pathIn = (dataDir: string): string => join(dataDir, 'pictures', sha256.slice(0, 2), sha256);

test('a picture lies under the hash of its content, and is read from there', async () => {
  const dataDir = temporaryFolder();
  const folder = await openPictureFolder(dataDir);
  expect(await folder.read(sha256)).toBeNull();
  await folder.write(sha256, data);
  await folder.write(sha256, data);
  expect(Buffer.from((await folder.read(sha256)) ?? [])).toEqual(Buffer.from(data));
  expect(readdirSync(join(dataDir, 'pictures', 'coming'))).toEqual([]);
});

test('what a stopped server had not finished is cleared away, and nothing of it is ever read', async () => {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, 'pictures', 'coming'), { recursive: true });
  writeFileSync(join(dataDir, 'pictures', 'coming', 'half'), data.subarray(0, 5));
  const folder = await openPictureFolder(dataDir);
  expect(readdirSync(join(dataDir, 'pictures', 'coming'))).toEqual([]);
  expect(await folder.read(sha256)).toBeNull();
});

test('a picture that the disk has spoilt is not given out, and is whole again when it is sent again', async () => {
  const dataDir = temporaryFolder();
  const folder = await openPictureFolder(dataDir);
  await folder.write(sha256, data);
  truncateSync(pathIn(dataDir), 3);
  expect(await folder.read(sha256)).toBeNull();
  await folder.write(sha256, data);
  expect(await folder.read(sha256)).not.toBeNull();
});

test('a folder that cannot be written says so', async () => {
  const dataDir = temporaryFolder();
  const folder = await openPictureFolder(dataDir);
  writeFileSync(join(dataDir, 'pictures', sha256.slice(0, 2)), 'in the way');
  await expect(folder.write(sha256, data)).rejects.toThrow();
});
