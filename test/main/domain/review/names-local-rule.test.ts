import { expect, test } from 'vitest';

import { namesLocalRule } from '../../../../main/domain/review/names-local-rule.ts';

test.each([
  'De beleidsregel pakt hier onevenredig uit.',
  'Volgens de beleidsregel.',
  'Wij wijken af van de beleidsregel',
  'De verordening mist hier haar doel.',
  'Artikel 4:84 Awb: wij wijken af van de beleidsregel.',
  'De hardheidsclausule is hiervoor bedoeld.',
  'Artikel 35 Participatiewet geeft de grondslag.',
  'De beleidsregels zijn te streng. Artikel 35 gaat over iets anders.',
  '',
])('“%s” does not say which', (text) => {
  expect(namesLocalRule(text)).toBe(false);
});

test.each([
  'Artikel 24 van de verordening.',
  'Verordening Wmo, artikel 24 lid 2.',
  'De Wmo-verordening laat dit toe.',
  'In de afstemmingsverordening staat een uitzondering.',
  'De beleidsregel bijzondere bijstand pakt hier verkeerd uit.',
  'Beleidsregels over giften.',
  'De beleidsregel “Draagkracht” geldt niet.',
  'Wij wijken af van de beleidsregel van 2024.',
  'De hardheidsclausule, art. 12, is hiervoor bedoeld.',
  'De nadere regels CVDR735617.',
])('“%s” does', (text) => {
  expect(namesLocalRule(text)).toBe(true);
});
