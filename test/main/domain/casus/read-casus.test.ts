import { expect, test } from 'vitest';

import { readCasus } from '../../../../main/domain/casus/read-casus.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

test('reads what was stored', () => {
  const casus = makeCasus({ situation: '<script>alert(1)</script> 🙂 שלום' });

  expect(readCasus(JSON.parse(JSON.stringify(casus)))).toEqual({ ok: true, value: casus });
});

test.each([
  ['a field that it does not know', { ...makeCasus(), bsn: '123456782' }],
  ['a field that is missing', { ...makeCasus(), klad: undefined }],
  ['a wrong value', { ...makeCasus(), status: 'weg' }],
])('refuses %s, and quotes no text', (_name, stored) => {
  const read = readCasus(stored);

  expect(read).toMatchObject({ ok: false, error: { code: 'damaged' } });
  expect(JSON.stringify(read)).not.toContain('123456782');
});

test('leaves a later form alone', () => {
  const later = { ...makeCasus(), format: 6 };

  expect(readCasus(later)).toMatchObject({ ok: false, error: { code: 'newer-version' } });
});
