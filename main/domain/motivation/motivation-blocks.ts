import { letterHeadings } from './assemble-letter.ts';
import { reportHeadings } from './assemble-report.ts';

/** A part of a motivation as it is laid out on paper. */
export type MotivationBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** As earlier versions of the app put them; a text that was written then keeps its headings. */
const earlierHeadings = ['Hoe wij hebben gekozen', 'Waarom wij hier wel of niet hetzelfde doen'];

const knownHeadings: ReadonlySet<string> = new Set([
  ...Object.values(reportHeadings),
  ...Object.values(letterHeadings),
  ...earlierHeadings,
]);
const ownHeading = /^#{1,3}\s+/u;
const listItem = /^[-–•*]\s+/u;

/**
 * Reads the form of a motivation from its text: the headings that were put there when it was assembled
 * and lines with `#` before them are headings, lines with `-` before them a list, every other line is
 * a paragraph. No word is lost or added.
 */
export function motivationBlocks(text: string): MotivationBlock[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  return lines.reduce<MotivationBlock[]>((blocks, line) => {
    if (line === '') return blocks;
    if (listItem.test(line)) return withItem(blocks, line.replace(listItem, ''));
    if (ownHeading.test(line) || knownHeadings.has(line)) {
      return [...blocks, { kind: 'heading', text: line.replace(ownHeading, '') }];
    }
    return [...blocks, { kind: 'paragraph', text: line }];
  }, []);
}

function withItem(blocks: readonly MotivationBlock[], item: string): MotivationBlock[] {
  const last = blocks.at(-1);
  return last?.kind === 'list'
    ? [...blocks.slice(0, -1), { kind: 'list', items: [...last.items, item] }]
    : [...blocks, { kind: 'list', items: [item] }];
}
