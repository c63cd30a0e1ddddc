import type { SearchDocument } from './search-document.ts';

/** One text of a document. `passage`: it may be shown as the piece in which something was found. */
export type Field = {
  readonly heading: string;
  readonly text: string;
  /** How much a word counts here: most in the title, least in the running text. */
  readonly weight: number;
  readonly passage: boolean;
};

/** All that is searched of a document, the texts that say most first. */
export function fieldsOf(document: SearchDocument): readonly Field[] {
  const { title, keywords, summary, questions, body, references } = document;
  return [
    { heading: '', text: title, weight: 3, passage: false },
    { heading: '', text: keywords.join('\n'), weight: 2.5, passage: false },
    { heading: '', text: summary, weight: 1.5, passage: true },
    ...questions.map((text) => ({ heading: '', text, weight: 1.5, passage: true })),
    ...body.map(({ heading, text }) => ({ heading, text, weight: 1, passage: true })),
    { heading: '', text: references.join('\n').replace(/[:/]/gu, ' '), weight: 1, passage: false },
  ];
}
