import type { Section } from '../../../main/domain/content/item.ts';
import { plainText } from '../../../main/domain/content/rich-text.ts';
import { noFindings, type Findings } from '../findings.ts';
import { toBlocks } from './blocks.ts';
import { toInlines } from './inline.ts';
import { lineOf, parseMarkdown } from './parse-markdown.ts';

export type FoundSection = Section & { readonly line: number };

/**
 * The text below the YAML, by its headings. Headings themselves are checked elsewhere.
 *
 * @param line - Line of the file on which the text begins.
 */
export function toSections(text: string, line: number, findings: Findings): FoundSection[] {
  const sections: { heading: string; line: number; blocks: Section['blocks'] }[] = [];
  for (const node of parseMarkdown(text, line).children) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ heading: headingText(node.children, findings), line: lineOf(node), blocks: [] });
      continue;
    }
    const blocks = toBlocks(node, findings);
    const section = sections.at(-1);
    if (section !== undefined) section.blocks.push(...blocks);
    else {
      const message = 'Tekst begint onder een kopje (## …).';
      findings.problems.push({ check: 'C004', line: lineOf(node), message });
    }
  }
  return sections;
}

/** A heading is bare text: marks and links in it are reported, words stay. */
function headingText(children: Parameters<typeof toInlines>[0], findings: Findings): string {
  const own = noFindings();
  const inlines = toInlines(children, { findings: own, passages: false });
  findings.problems.push(...own.problems);
  findings.loose.push(...own.loose);
  if (inlines.some((inline) => inline.kind !== 'text')) {
    const line = own.loose[0]?.line ?? own.links[0]?.line ?? 1;
    findings.problems.push({ check: 'C005', line, message: 'Een kopje is kale tekst.' });
  }
  return plainText(inlines).trim();
}
