import { expect, test } from 'vitest';

import { artikelReferenceSchema } from '../../../main/domain/reference/artikel.ts';
import { makeRegisterPages } from '../../../main/library/register.ts';
import { smallBundle } from './compiled-library.ts';

test('every place of every law can be cited, with how sure it is', async () => {
  const bundle = await smallBundle();

  const { entries, next } = makeRegisterPages(bundle)(0);

  expect(next).toBeNull();
  expect(entries.length).toBeGreaterThan(0);
  for (const { reference, wetTitle, says } of entries) {
    expect(artikelReferenceSchema.safeParse(reference).success).toBe(true);
    expect(wetTitle).not.toBe('');
    expect(says).not.toBe('');
  }
  const references = entries.map(({ reference }) => reference);
  expect(new Set(references).size).toBe(references.length);
});
