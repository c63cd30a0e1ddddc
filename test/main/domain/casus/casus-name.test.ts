import { expect, test } from 'vitest';

import { casusName } from '../../../../main/domain/casus/casus-name.ts';

test.each([
  { title: ' Fiets naar school ', name: 'Fiets naar school' },
  { title: '', name: 'Casus zonder titel' },
  { title: '  \n', name: 'Casus zonder titel' },
])('“$title” is called “$name”', ({ title, name }) => {
  expect(casusName(title)).toBe(name);
});
