import type { LinkTarget } from '../../main/domain/content/rich-text.ts';
import type { LocalProblem } from './problem.ts';

/** A stretch of running text that is not part of a link; its line breaks are those of the file. */
type FoundText = { readonly text: string; readonly line: number };

/** `field` is the top field of the YAML it stands in; absent in the text below. */
type FoundBlock = FoundText & { readonly field?: string };

/** What was met while reading Markdown, with the line of the file it stands on. */
export type Findings = {
  readonly links: { readonly target: LinkTarget; readonly line: number }[];
  readonly passages: { readonly annotation: string; readonly text: string; readonly line: number }[];
  readonly loose: FoundText[];
  /** One for each paragraph, list item, quotation or field: all its words. */
  readonly blocks: FoundBlock[];
  readonly problems: LocalProblem[];
};

export function noFindings(): Findings {
  return { links: [], passages: [], loose: [], blocks: [], problems: [] };
}
