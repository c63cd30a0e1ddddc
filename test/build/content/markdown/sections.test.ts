import { expect, test } from 'vitest';

import { noFindings } from '../../../../build/content/findings.ts';
import { toSections } from '../../../../build/content/markdown/sections.ts';

function read(text: string, line = 1) {
  const findings = noFindings();
  const sections = toSections(`## Kop\n${text}`, line, findings);
  return { blocks: sections[0]?.blocks, findings };
}

test('keeps bold in a link in a passage', () => {
  const { blocks, findings } = read(
    ':passage[Zij [**moet** melden](wet:awb/2:3/1), *altijd*]{#melden}.',
  );

  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      children: [
        {
          kind: 'passage',
          annotation: 'melden',
          children: [
            { kind: 'text', text: 'Zij ' },
            {
              kind: 'link',
              target: { kind: 'artikel', reference: 'awb/2:3/1' },
              children: [
                { kind: 'strong', children: [{ kind: 'text', text: 'moet' }] },
                { kind: 'text', text: ' melden' },
              ],
            },
            { kind: 'text', text: ', ' },
            { kind: 'emphasis', children: [{ kind: 'text', text: 'altijd' }] },
          ],
        },
        { kind: 'text', text: '.' },
      ],
    },
  ]);
  expect(findings.passages).toEqual([
    { annotation: 'melden', text: 'Zij moet melden, altijd', line: 2 },
  ]);
  expect(findings.problems).toEqual([]);
});

test('makes a block of each paragraph of a quotation', () => {
  const { blocks } = read('> Een.\n>\n> Twee, omdat [reden].');

  expect(blocks).toEqual([
    { kind: 'quote', children: [{ kind: 'text', text: 'Een.' }] },
    { kind: 'quote', children: [{ kind: 'text', text: 'Twee, omdat [reden].' }] },
  ]);
});

test('reads lists with and without numbers, and headings inside a section', () => {
  const { blocks } = read('### Tussen\n\n1. een\n2. **twee**\n\nTekst.\n\n- drie\n  loopt door');

  expect(blocks).toEqual([
    { kind: 'heading', children: [{ kind: 'text', text: 'Tussen' }] },
    {
      kind: 'list',
      ordered: true,
      items: [
        [{ kind: 'text', text: 'een' }],
        [{ kind: 'strong', children: [{ kind: 'text', text: 'twee' }] }],
      ],
    },
    { kind: 'paragraph', children: [{ kind: 'text', text: 'Tekst.' }] },
    { kind: 'list', ordered: false, items: [[{ kind: 'text', text: 'drie loopt door' }]] },
  ]);
});

test('a colon between figures or before a word stays text', () => {
  const { blocks, findings } = read('Om 10:30 uur, artikel 4:84 en zo:nu.');

  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      children: [{ kind: 'text', text: 'Om 10:30 uur, artikel 4:84 en zo:nu.' }],
    },
  ]);
  expect(findings.problems).toEqual([]);
});

test('a passage over a line break is one passage', () => {
  const { findings } = read('Tekst :passage[over\ntwee regels]{#over} heen.');

  expect(findings.passages).toEqual([{ annotation: 'over', text: 'over twee regels', line: 2 }]);
});

test('lines are those of the file', () => {
  const { findings } = read('Tekst.\n\n- een\n- [twee](dilemma:x)\n\n<b>', 41);

  expect(findings.links).toEqual([
    { target: { kind: 'item', itemKind: 'dilemma', id: 'x' }, line: 45 },
  ]);
  expect(findings.problems).toEqual([{ check: 'C005', line: 47, message: 'HTML mag niet.' }]);
});

test('an unescaped bracket, an entity and a typographic quote come through as text', () => {
  const { blocks } = read('Zij zegt: “ik [...] &amp; hij” < 3.');

  expect(blocks).toEqual([
    { kind: 'paragraph', children: [{ kind: 'text', text: 'Zij zegt: “ik [...] & hij” < 3.' }] },
  ]);
});
