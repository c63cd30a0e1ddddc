import { expect, test } from 'vitest';

import { newCasusId } from '../../../main/casus/casus-id.ts';
import { casusIdSchema } from '../../../main/domain/casus/casus.ts';

test('sorts by the moment it was made, and is not made twice', () => {
  const moments = ['1970-01-01', '2026-11-22', '2026-11-23', '9999-12-31'];
  const ids = moments.map((moment) => newCasusId(new Date(moment)));

  expect(ids).toEqual([...ids].sort());
  expect(newCasusId(new Date('2026-11-22'))).not.toBe(ids[1]);
  for (const id of ids) expect(casusIdSchema.safeParse(id).success).toBe(true);
});
