import { expect, test } from 'vitest';

import { ecliAddress, ecliSchema } from '../../../../main/domain/reference/ecli.ts';

test.each([
  'ECLI:NL:CRVB:2024:1362',
  'ECLI:NL:CRVB:2010:BN1265',
  'ECLI:NL:RBDHA:2017:12140',
  'ECLI:NL:GHARL:2020:1',
  'ECLI:NL:HR:2019:1',
])('%s is a Dutch ruling', (ecli) => {
  expect(ecliSchema.safeParse(ecli).success).toBe(true);
});

test.each(['NL:CRVB:2024:1362', 'ECLI:EU:C:2020:1', 'ECLI:NL:CRVB:24:1', 'ECLI:NL:CRVB:2024:1 '])(
  '%s is not',
  (ecli) => {
    expect(ecliSchema.safeParse(ecli).success).toBe(false);
  },
);

test('opens at the official site', () => {
  expect(ecliAddress('ECLI:NL:CRVB:2024:1362')).toBe(
    'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2024:1362',
  );
});
