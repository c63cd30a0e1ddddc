import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  motivationBlocks,
  type MotivationBlock,
} from '../../../../main/domain/motivation/motivation-blocks.ts';

test('knows headings, lists and paragraphs', () => {
  const text = `Feiten
Een jongen van 19.

# Eigen kop
Eerst dit.
- kort, inwoner: beter
- lang, gemeente: gelijk
Feiten zijn belangrijk.`;

  expect(motivationBlocks(text)).toEqual([
    { kind: 'heading', text: 'Feiten' },
    { kind: 'paragraph', text: 'Een jongen van 19.' },
    { kind: 'heading', text: 'Eigen kop' },
    { kind: 'paragraph', text: 'Eerst dit.' },
    { kind: 'list', items: ['kort, inwoner: beter', 'lang, gemeente: gelijk'] },
    { kind: 'paragraph', text: 'Feiten zijn belangrijk.' },
  ] satisfies MotivationBlock[]);
});

test('no word is lost or added, whatever was written', () => {
  const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = motivationBlocks(text)
        .flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
        .join('\n');
      expect(words(read)).toEqual(words(text));
    }),
  );
});
