import { Heading as CandidateHeading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';

type HeadingProps = {
  /** Place in the outline. The h1 of a screen comes from `ScreenHeading`. */
  readonly level: 2 | 3 | 4;
  /** Looks like another level than it is. */
  readonly looksLike?: 2 | 3 | 4;
  readonly children: ReactNode;
  readonly id?: string;
  readonly className?: string | undefined;
};

export function Heading({ looksLike, ...rest }: HeadingProps) {
  return (
    <CandidateHeading
      {...rest}
      {...(looksLike === undefined ? {} : { appearance: `level-${looksLike}` as const })}
    />
  );
}
