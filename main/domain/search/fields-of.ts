import type { SearchDocument } from './search-document.ts';
import type { weights } from './weights.ts';

export type FieldName = keyof typeof weights.fields;

/** One text of a document. `passage`: it may be shown as the piece in which something was found. */
export type Field = {
  readonly name: FieldName;
  readonly heading: string;
  readonly text: string;
  readonly passage: boolean;
};

/** All that is searched of a document, the texts that say most first. */
export function fieldsOf(document: SearchDocument): readonly Field[] {
  const { title, aliases, keywords, summary, questions, body } = document;
  const field = (name: FieldName, text: string, heading = ''): Field => ({
    name,
    heading,
    text,
    passage: name !== 'title' && name !== 'keywords',
  });
  return [
    field('title', title),
    field('keywords', [...keywords, ...aliases].join('\n')),
    field('summary', summary),
    ...questions.map((text) => field('questions', text)),
    ...body.map(({ heading, text }) => field('body', text, heading)),
  ].filter(({ text }) => text !== '');
}
