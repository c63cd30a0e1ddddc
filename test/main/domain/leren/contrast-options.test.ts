import { expect, test } from 'vitest';

import { plainText } from '../../../../main/domain/content/rich-text.ts';
import { contrastOptions } from '../../../../main/domain/leren/contrast-options.ts';

const vocabulary = [
  { id: 'fout', title: 'De overheid maakte een fout' },
  { id: 'dwingend', title: 'De bepaling is dwingend', parent: 'ruimte' },
  { id: 'kan', title: 'De bepaling zegt kan', parent: 'ruimte' },
  { id: 'kind', title: 'Er woont een kind' },
  { id: 'schuld', title: 'Er zijn schulden' },
  { id: 'jong', title: 'Rond de achttien' },
  { id: 'adres', title: 'Geen adres' },
];
const why = [{ kind: 'text' as const, text: 'Daar mocht de gemeente kiezen.' }];
const left = { factoren: { fout: 'ja', dwingend: 'ja', kan: 'nee', kind: 'ja' } } as const;
const right = {
  factoren: { fout: 'ja', dwingend: 'nee', kan: 'ja', kind: 'nee', schuld: 'ja', adres: 'nee' },
} as const;

test('one option is right, and each of the others says why it is not', () => {
  const options = contrastOptions(left, right, 'dwingend', why, vocabulary);

  expect(options.map(({ id, right: isRight }) => [id, isRight])).toEqual([
    ['dwingend', true],
    ['kind', false],
    ['fout', false],
    ['schuld', false],
  ]);
  expect(options.map(({ explanation }) => plainText(explanation))).toEqual([
    'Daar mocht de gemeente kiezen.',
    expect.stringContaining('verschillen zij ook') as unknown,
    expect.stringContaining('in beide casussen') as unknown,
    expect.stringContaining('weten we dit niet') as unknown,
  ]);
});

test('what says the same on a higher level is no choice', () => {
  const ids = contrastOptions(left, right, 'dwingend', why, vocabulary).map(({ id }) => id);

  expect(ids).not.toContain('kan');
});

test('a factor that the vocabulary does not know gives no right option', () => {
  const options = contrastOptions(left, right, 'verdwenen', why, vocabulary);

  expect(options.some((option) => option.right)).toBe(false);
});
