import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';

type Root = ReturnType<typeof fromMarkdown>;
export type FlowNode = Root['children'][number];
export type Flow<Type extends FlowNode['type']> = Extract<FlowNode, { type: Type }>;
/** A node of running text. */
export type PhrasingNode = Flow<'paragraph'>['children'][number];

/**
 * @param line - Line of the file on which the text begins; nodes get the lines of the file.
 */
export function parseMarkdown(text: string, line: number): Root {
  return fromMarkdown('\n'.repeat(line - 1) + text, {
    extensions: [directive()],
    mdastExtensions: [directiveFromMarkdown()],
  });
}

/** Line of the file on which a node begins. */
export function lineOf(node: {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}): number {
  return node.position?.start.line ?? 1;
}
