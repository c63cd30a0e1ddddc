import { expect, test } from 'vitest';

import { parseLinkTarget } from '../../../../build/content/markdown/link-target.ts';

test.each([
  ['wet:participatiewet', { kind: 'item', itemKind: 'wet', id: 'participatiewet' }],
  ['wet:awb/3:4/2', { kind: 'artikel', reference: 'awb/3:4/2' }],
  ['wet:wmo-2015/2.3.2/4/f', { kind: 'artikel', reference: 'wmo-2015/2.3.2/4/f' }],
  ['ecli:NL:CRVB:2024:1362', { kind: 'uitspraak', ecli: 'ECLI:NL:CRVB:2024:1362' }],
  ['dilemma:precedent', { kind: 'item', itemKind: 'dilemma', id: 'precedent' }],
  ['https://a.example/x?y=1', { kind: 'site', address: 'https://a.example/x?y=1' }],
])('%s leads somewhere', (address, target) => {
  expect(parseLinkTarget(address)).toEqual({ target });
});

test.each([
  ['javascript:alert(1)', 'C006'],
  ['dilemma:Precedent', 'C006'],
  ['kale-tekst', 'C006'],
  ['', 'C006'],
  ['wet:', 'C007'],
  ['wet:awb/3:4/2/a/b', 'C007'],
  ['ecli:NL:RBXX:2024:1', 'C008'],
  ['http://a.example', 'C018'],
  ['https://', 'C018'],
])('%s is reported as %s', (address, check) => {
  expect(parseLinkTarget(address).wrong?.check).toBe(check);
});
