import { plainText, type Block, type Inline } from '../../../main/domain/content/rich-text.ts';
import { itemKindSchema, slugSchema, type ItemKind } from '../../../main/domain/content/vocabulary.ts';
import type { Findings } from '../findings.ts';
import { toBlocks } from './blocks.ts';
import { toInlines } from './inline.ts';
import { lineOf, parseMarkdown, type Flow } from './parse-markdown.ts';

/** A part of a lesson as it stands in the file, with its line. */
export type FoundLessonBlock = { readonly line: number } & (
  | { readonly kind: 'text'; readonly heading?: string; readonly blocks: Block[] }
  | { readonly kind: 'read'; readonly itemKind: ItemKind; readonly id: string; readonly text: Inline[] }
  | { readonly kind: 'exercise' | 'question'; readonly id: string }
);

const references = { oefening: 'exercise', vraag: 'question' } as const;

/**
 * The text of a lesson: prose under headings, with `::lees[…]{kind=id}`, `::oefening{#id}` and
 * `::vraag{#id}` on lines of their own.
 *
 * @param line - Line of the file on which the text begins.
 */
export function toLessonBlocks(text: string, line: number, findings: Findings): FoundLessonBlock[] {
  const found: FoundLessonBlock[] = [];
  for (const node of parseMarkdown(text, line).children) {
    const at = lineOf(node);
    const last = found.at(-1);
    if (node.type === 'heading' && node.depth === 2) {
      const heading = plainText(toInlines(node.children, { findings, passages: false })).trim();
      found.push({ kind: 'text', heading, blocks: [], line: at });
    } else if (node.type === 'leafDirective') {
      found.push(...directive(node, findings));
    } else if (last?.kind === 'text') {
      last.blocks.push(...toBlocks(node, findings));
    } else {
      found.push({ kind: 'text', blocks: toBlocks(node, findings), line: at });
    }
  }
  return found;
}

function directive(node: Flow<'leafDirective'>, findings: Findings): FoundLessonBlock[] {
  const line = lineOf(node);
  const attributes = Object.entries(node.attributes ?? {});
  const [name = '', value = ''] = attributes[0] ?? [];
  const isSingle = attributes.length === 1 && slugSchema.safeParse(value).success;
  if (node.name === 'lees' && isSingle) {
    const itemKind = itemKindSchema.safeParse(name);
    const text = toInlines(node.children, { findings, passages: false });
    findings.blocks.push({ text: plainText(text), line });
    if (itemKind.success && text.length > 0) {
      return [{ kind: 'read', itemKind: itemKind.data, id: value ?? '', text, line }];
    }
  }
  const kind = node.name in references ? references[node.name as 'vraag'] : undefined;
  if (kind !== undefined && isSingle && name === 'id' && node.children.length === 0) {
    return [{ kind, id: value ?? '', line }];
  }
  const message = 'Hier kan alleen ::lees[waar je op let]{soort=id}, ::oefening{#id} of ::vraag{#id}.';
  findings.problems.push({ check: 'C005', line, message });
  return [];
}
