import { createContext, use } from 'react';

import { sectionId } from './section-id.ts';

type SectionScope = {
  /** Place in the outline of headings of sections. */
  readonly level: 2 | 3;
  /** Goes before the ids of headings, where two items stand on one page. */
  readonly prefix: string;
};

/** Where sections of an item stand: on a page of their own, unless an exercise says otherwise. */
export const SectionScopeContext = createContext<SectionScope>({ level: 2, prefix: '' });
/** Inside a part of a screen that has a heading itself. */
export const belowHeading: SectionScope = { level: 3, prefix: '' };

/** Level of the headings here. */
export function useHeadingLevel(): 2 | 3 {
  return use(SectionScopeContext).level;
}

/** Level and id for the heading of a section. */
export function useSectionHeading(heading: string): { readonly level: 2 | 3; readonly id: string } {
  const { level, prefix } = use(SectionScopeContext);
  return { level, id: `${prefix}${sectionId(heading)}` };
}
