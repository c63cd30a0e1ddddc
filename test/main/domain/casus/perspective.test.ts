import { expect, test } from 'vitest';

import {
  emptyPerspectives,
  perspectiveLight,
  type PerspectiveVerdict,
} from '../../../../main/domain/casus/perspective.ts';

const look = (...verdicts: readonly (PerspectiveVerdict | null)[]) => {
  const [juridisch = null, economisch = null, maatschappelijk = null] = verdicts;
  return perspectiveLight({
    juridisch: { verdict: juridisch, why: '' },
    economisch: { verdict: economisch, why: '' },
    maatschappelijk: { verdict: maatschappelijk, why: '' },
  });
};

test('nobody has looked: still open', () => {
  expect(perspectiveLight(emptyPerspectives)).toBe('open');
});

test('two good sides do not make up for one that is insufficient', () => {
  expect(look('goed', 'goed', 'onvoldoende')).toBe('red');
});

test('one insufficient side is red, also while another was not looked at', () => {
  expect(look(null, 'onvoldoende', 'goed')).toBe('red');
});

test('green when each side is at least sufficient', () => {
  expect(look('voldoende', 'goed', 'voldoende')).toBe('green');
});
