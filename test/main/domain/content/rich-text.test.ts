import { expect, test } from 'vitest';

import {
  blockSchema,
  inlineSchema,
  plainBlocks,
  plainText,
  type Inline,
} from '../../../../main/domain/content/rich-text.ts';

const nested: Inline = {
  kind: 'passage',
  annotation: 'a',
  children: [
    { kind: 'text', text: 'Zij ' },
    {
      kind: 'link',
      target: { kind: 'artikel', reference: 'awb/3:4' },
      children: [{ kind: 'strong', children: [{ kind: 'text', text: 'moet' }] }],
    },
  ],
};

test('plain text keeps the words and drops the form', () => {
  expect(plainText([nested, { kind: 'text', text: '.' }])).toBe('Zij moet.');
});

test('plain blocks give a line for each paragraph and list item', () => {
  expect(
    plainBlocks([
      { kind: 'heading', children: [{ kind: 'text', text: 'Kop' }] },
      { kind: 'list', ordered: true, items: [[nested], [{ kind: 'text', text: 'twee' }]] },
    ]),
  ).toBe('Kop\nZij moet\ntwee');
});

test('the schemas take what the types say, at any depth', () => {
  expect(inlineSchema.parse(nested)).toEqual(nested);
});

test.each([
  { kind: 'html', text: '<b>' },
  { kind: 'text', text: 'x', style: 'red' },
  { kind: 'link', target: { kind: 'site', address: 'geen adres' }, children: [] },
])('refuses %j', (inline) => {
  expect(blockSchema.safeParse({ kind: 'paragraph', children: [inline] }).success).toBe(false);
});
