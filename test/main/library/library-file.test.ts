import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { decodeLibrary, encodeLibrary } from '../../../main/library/library-file.ts';
import { smallBundle } from './compiled-library.ts';

const bundle = await smallBundle();
const bytes = Buffer.from(encodeLibrary(bundle));
const damaged = { ok: false, error: { code: 'library-damaged' } };

test('comes back as it went in', () => {
  expect(decodeLibrary(bytes)).toEqual({ ok: true, value: bundle });
});

test('begins with a line that holds the checksum', () => {
  expect(bytes.toString('utf8').split('\n')[0]).toMatch(/^sha256:[0-9a-f]{64}$/u);
});

test.each([0, 7, 40, 71, 72, 100, bytes.length - 1])(
  'notices a flipped bit at byte %d',
  (place) => {
    const flipped = Buffer.from(bytes);
    flipped[place] = (flipped[place] ?? 0) ^ 1;

    expect(decodeLibrary(flipped)).toMatchObject(damaged);
  },
);

test.each([0, 1, 71, 72, 1000, bytes.length - 1])(
  'notices that it stops after %d bytes',
  (length) => {
    expect(decodeLibrary(bytes.subarray(0, length))).toMatchObject(damaged);
  },
);

test.each(['geen json', '{"format":2}', 'null'])('refuses %s under a good checksum', (json) => {
  const sum = createHash('sha256').update(json).digest('hex');

  expect(decodeLibrary(Buffer.from(`sha256:${sum}\n${json}`))).toMatchObject(damaged);
});
