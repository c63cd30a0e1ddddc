import { expect, test } from 'vitest';

import { upgradeForm, type Migration } from '../../../../main/domain/casus/upgrade-form.ts';

const rename: Migration = ({ name, ...rest }) => ({ ...rest, title: name });
const addStatus: Migration = (document) => ({ ...document, status: 'concept' });

test('goes through every form in between', () => {
  const stored = { format: 1, name: 'Fiets' };

  const upgraded = upgradeForm(stored, [rename, addStatus]);

  expect(upgraded).toMatchObject({ value: { format: 3, title: 'Fiets', status: 'concept' } });
  expect(stored).toEqual({ format: 1, name: 'Fiets' });
});

test('skips what a document already has', () => {
  const stored = { format: 2, title: 'Fiets' };

  expect(upgradeForm(stored, [rename, addStatus])).toMatchObject({
    value: { format: 3, title: 'Fiets', status: 'concept' },
  });
});

test('leaves the newest form as it is', () => {
  expect(upgradeForm({ format: 1, a: 1 }, [])).toMatchObject({ value: { format: 1, a: 1 } });
});

test.each([
  [{ format: 2 }, 'newer-version'],
  [{ format: '1' }, 'damaged'],
  [{ format: 0 }, 'damaged'],
  [{ format: 1.5 }, 'damaged'],
  [{}, 'damaged'],
  [null, 'damaged'],
  [[{ format: 1 }], 'damaged'],
  ['tekst', 'damaged'],
])('%j is %s', (stored, code) => {
  expect(upgradeForm(stored, [])).toMatchObject({ ok: false, error: { code } });
});
