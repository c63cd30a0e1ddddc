import { expect, test } from 'vitest';

import { artikelPlace, artikelReferenceSchema } from '../../../../main/domain/reference/artikel.ts';

test.each(['participatiewet/18/1', 'awb/3:4/2', 'wmo-2015/2.3.2/4/f', 'pw/considerans', 'x/5/0/e'])(
  '%s is a place in a law',
  (reference) => {
    expect(artikelReferenceSchema.safeParse(reference).success).toBe(true);
  },
);

test.each([
  'participatiewet',
  'Participatiewet/18',
  'pw/18/1/ab',
  'pw/18/1/a/b',
  'pw//1',
  'pw/18 ',
])('%s is none', (reference) => {
  expect(artikelReferenceSchema.safeParse(reference).success).toBe(false);
});

test('a lid 0 stands for a law without numbers', () => {
  expect(artikelPlace('pw/5/0/e')).toEqual({ wet: 'pw', artikel: '5', onderdeel: 'e' });
  expect(artikelPlace('pw/18/1')).toEqual({ wet: 'pw', artikel: '18', lid: '1' });
});
