import { AlignmentType, Document, Footer, HeadingLevel, LevelFormat, Packer } from 'docx';
import { PageNumber, Paragraph, TextRun } from 'docx';

import type { MotivationKind } from '../contract/export.ts';
import { motivationBlocks, type MotivationBlock } from '../domain/motivation/motivation-blocks.ts';

const motivationTitles: Readonly<Record<MotivationKind, string>> = {
  rapportage: 'Motivering voor de rapportage',
  beschikking: 'Motivering voor de beschikking',
};

const bullets = 'opsomming';
/** Half points, as Word counts; and twentieths of a point. */
const size = { text: 22, heading: 26, title: 32 } as const;
const space = { small: 60, normal: 120, large: 280 } as const;
const font = 'Calibri';
const ink = '1d1c1a';

/**
 * A motivation as a Word document: real headings and lists, in Dutch, on A4. The properties name the
 * app and what kind of text it is, nothing of who wrote it or whom it is about.
 */
export function motivationWord(kind: MotivationKind, text: string): Promise<Uint8Array> {
  const title = motivationTitles[kind];
  const document = new Document({
    creator: 'Maatstaf',
    lastModifiedBy: 'Maatstaf',
    title,
    description: '',
    styles: {
      default: {
        document: { run: { font, size: size.text, language: { value: 'nl-NL' } } },
        heading1: {
          run: { font, size: size.title, bold: true, color: ink },
          paragraph: { spacing: { after: space.normal } },
        },
        heading2: {
          run: { font, size: size.heading, bold: true, color: ink },
          paragraph: { spacing: { before: space.large, after: space.small }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 440, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...motivationBlocks(text).flatMap(paragraphs),
        ],
      },
    ],
  });
  return Packer.toBuffer(document).then((buffer) => new Uint8Array(buffer));
}

function paragraphs(block: MotivationBlock): Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return [new Paragraph({ text: block.text, spacing: { after: space.normal } })];
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({
            text,
            numbering: { reference: bullets, level: 0 },
            spacing: { after: space.small },
          }),
      );
  }
}

function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 18,
            children: ['Bladzijde ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
