import { randomBytes } from 'node:crypto';

import { expect, test } from 'vitest';

import {
  isProtected,
  openProtected,
  protectBundle,
} from '../../../../main/store/bundle/protect-bundle.ts';
import { writeBundle } from '../../../../main/store/bundle/write-bundle.ts';
import { testCasusId } from '../../../helpers/make-casus.ts';

const createdAt = '2026-11-22T10:00:00.000Z';
const made = { app: '0.1.0', createdAt };
const casus = { id: testCasusId(1), json: { text: 'Een jongen van 19.' } };
const password = 'paard batterij nietje';
const cost = 2 ** 15;

/** Puts other bytes in place of each occurrence, of the same length. */
function swap(data: Buffer, from: string, to: string): Buffer {
  return Buffer.from(data.toString('latin1').replaceAll(from, to), 'latin1');
}

test('with a password nothing can be read, and only that password opens it', async () => {
  const bundle = await writeBundle([casus], made);
  const hidden = await protectBundle(bundle, password, cost, createdAt);

  expect(isProtected(bundle)).toBe(false);
  expect(isProtected(hidden)).toBe(true);
  expect(hidden.toString('latin1')).not.toMatch(/PK|casussen|manifest/u);
  expect(await openProtected(hidden, 'iets anders, langer')).toBeUndefined();
  expect(await openProtected(hidden, password)).toEqual(bundle);
});

test('a protected file that was cut off or changed is refused', async () => {
  const hidden = await protectBundle(await writeBundle([casus], made), password, cost, createdAt);
  const codeOf = (data: Buffer) =>
    openProtected(data, password).then(
      (opened) => (opened === undefined ? 'wrong' : 'read'),
      (error: unknown) => (error as { code?: string }).code,
    );
  for (const length of [20, 100, 300, hidden.length - 100, hidden.length - 1]) {
    expect(['damaged', 'wrong'], String(length)).toContain(
      await codeOf(hidden.subarray(0, length)),
    );
  }
  const changed = Buffer.from(hidden);
  changed[changed.length - 5] = (changed[changed.length - 5] ?? 0) ^ 1;
  expect(await codeOf(changed)).toBe('damaged');
  expect(await codeOf(swap(hidden, '"maatstafBundle":1', '"maatstafBundle":2'))).toBe('newer');
  expect(await codeOf(swap(hidden, `"N":${String(cost)}`, '"N":99999'))).toBe('damaged');
  expect(await codeOf(Buffer.concat([Buffer.from('{"maatstafBundle":'), randomBytes(200)]))).toBe(
    'damaged',
  );
});
