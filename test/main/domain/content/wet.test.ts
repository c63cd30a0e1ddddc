import { expect, test } from 'vitest';

import { findArtikelen, type Wet } from '../../../../main/domain/content/wet.ts';

const entry = (artikel: string, leden: string[] = [], onderdelen: string[] = []) => ({
  artikel,
  leden,
  onderdelen,
  says: [],
  certainty: 'gecontroleerd' as const,
});
const wet: Pick<Wet, 'artikelen'> = {
  artikelen: [entry('18', ['1']), entry('18', ['2', '3'], ['a']), entry('5', [], ['e'])],
};

test.each([
  ['pw/18', 2],
  ['pw/18/1', 1],
  ['pw/18/3', 1],
  ['pw/18/2/a', 1],
  ['pw/18/1/a', 0],
  ['pw/18/4', 0],
  ['pw/5/0/e', 1],
  ['pw/6', 0],
])('%s has %d entries', (reference, count) => {
  expect(findArtikelen(wet, reference)).toHaveLength(count);
});
