import { expect, test } from 'vitest';

import { motivationWord } from '../../../main/export/motivation-word.ts';
import { readZip } from '../../helpers/read-zip.ts';

const text = `Feiten
Zij zei: “ik wil zelf naar school” & meer <niet minder>.

Afweging
Toekennen:
- kort, inwoner: beter
- lang, gemeente: gelijk`;

/** Paragraphs of the document, each with its style, whether it is in a list, and its words. */
function paragraphsOf(xml: string) {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, inside = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/u.exec(inside)?.[1] ?? null,
    isItem: inside.includes('<w:numPr>'),
    text: [...inside.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gsu)]
      .map(([, words = '']) => words)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  }));
}

test('holds exactly what was written, with real headings and lists', async () => {
  const files = await readZip(await motivationWord('rapportage', text));

  expect(paragraphsOf(files.get('word/document.xml') ?? '')).toEqual([
    { style: 'Heading1', isItem: false, text: 'Motivering voor de rapportage' },
    { style: 'Heading2', isItem: false, text: 'Feiten' },
    {
      style: null,
      isItem: false,
      text: 'Zij zei: “ik wil zelf naar school” & meer <niet minder>.',
    },
    { style: 'Heading2', isItem: false, text: 'Afweging' },
    { style: null, isItem: false, text: 'Toekennen:' },
    { style: 'ListParagraph', isItem: true, text: 'kort, inwoner: beter' },
    { style: 'ListParagraph', isItem: true, text: 'lang, gemeente: gelijk' },
  ]);
});

test('is Dutch, and its properties tell nothing of the casus', async () => {
  const files = await readZip(await motivationWord('beschikking', text));

  expect(files.get('word/styles.xml')).toContain('w:lang w:val="nl-NL"');
  const properties = [...files]
    .filter(([name]) => name.startsWith('docProps/'))
    .map(([, content]) => content)
    .join('\n');
  expect(properties).toContain('<dc:title>Motivering voor de beschikking</dc:title>');
  expect(properties).toContain('<dc:creator>Maatstaf</dc:creator>');
  expect(properties).not.toMatch(/school|Feiten|Un-named/u);
});
