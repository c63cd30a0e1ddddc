import { expect, test } from 'vitest';

import { wetAddress } from '../../../../main/domain/reference/jci.ts';

test.each([
  [{}, 'https://wetten.overheid.nl/jci1.3:c:BWBR0015703&g=2026-07-01'],
  [{ artikel: '18' }, 'https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=18&g=2026-07-01'],
  [
    { artikel: '18', lid: '1' },
    'https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=18&lid=1&g=2026-07-01',
  ],
])('%j becomes an address of the official site', (place, address) => {
  expect(wetAddress('BWBR0015703', place, '2026-07-01')).toBe(address);
});
