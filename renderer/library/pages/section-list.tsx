import { Fragment, type ReactNode } from 'react';

import type { Section } from '../../../main/domain/content/item.ts';
import { SectionText } from '../reading/section-text.tsx';

type SectionListProps = {
  readonly sections: readonly Section[];
  /** What comes below a section, by its heading. */
  readonly after?: Readonly<Record<string, ReactNode>>;
};

/** The text of an item, with what belongs to a section right below it. */
export function SectionList({ sections, after = {} }: SectionListProps) {
  return sections.map((section) => (
    <Fragment key={section.heading}>
      <SectionText section={section} />
      {after[section.heading]}
    </Fragment>
  ));
}
