import { expect, test } from 'vitest';

import type { Item } from '../../../../main/domain/content/bundle.ts';
import { citedReferences, linkTargets } from '../../../../main/domain/content/cited-references.ts';
import type { Inline } from '../../../../main/domain/content/rich-text.ts';

const artikel = (reference: string): Inline => ({
  kind: 'link',
  target: { kind: 'artikel', reference },
  children: [{ kind: 'text', text: reference }],
});

const grondwaarde = {
  kind: 'grondwaarde',
  artikelen: ['awb/3:4', 'awb/3:46'],
  related: [{ id: 'x', kind: 'spanning', why: [artikel('awb/3:2')] }],
  sections: [
    {
      heading: 'Waar dat blijkt',
      blocks: [
        { kind: 'list', ordered: false, items: [[artikel('awb/3:4')], [artikel('awb/4:84')]] },
        {
          kind: 'paragraph',
          children: [
            {
              kind: 'link',
              target: { kind: 'uitspraak', ecli: 'ECLI:NL:CRVB:2024:1362' },
              children: [{ kind: 'strong', children: [artikel('awb/2:3')] }],
            },
          ],
        },
      ],
    },
  ],
} as unknown as Item;

test('finds links in fields, lists and other links, each once', () => {
  expect(citedReferences(grondwaarde)).toEqual({
    artikelen: ['awb/3:2', 'awb/3:4', 'awb/4:84', 'awb/2:3', 'awb/3:46'],
    eclis: ['ECLI:NL:CRVB:2024:1362'],
  });
});

test('a part of an item without links has no targets', () => {
  expect(linkTargets([{ kind: 'text', text: 'kaal' }, null, 3])).toEqual([]);
});
