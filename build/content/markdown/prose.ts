import type { Inline } from '../../../main/domain/content/rich-text.ts';
import { plainText } from '../../../main/domain/content/rich-text.ts';
import type { Findings } from '../findings.ts';
import type { ProseText } from '../prose-text.ts';
import { toInlines } from './inline.ts';
import { lineOf, parseMarkdown } from './parse-markdown.ts';

/**
 * The text of one YAML field: a single paragraph, mostly without passages.
 *
 * @param field - Name of the field at the top of the YAML that it stands in.
 */
export function toProse(
  { text, line }: ProseText,
  field: string,
  findings: Findings,
  { passages = false }: { readonly passages?: boolean } = {},
): Inline[] {
  const [first, ...rest] = parseMarkdown(text, line).children;
  const other = first?.type === 'paragraph' ? rest[0] : first;
  if (other !== undefined) {
    const message = 'Dit veld is één alinea: geen lijst, kopje, citaat of witregel.';
    findings.problems.push({ check: 'C005', line: lineOf(other), message });
  }
  if (first?.type !== 'paragraph') return [];
  const inlines = toInlines(first.children, { findings, passages });
  findings.blocks.push({ text: plainText(inlines), line, field });
  return inlines;
}
