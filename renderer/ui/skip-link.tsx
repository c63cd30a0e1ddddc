import { SkipLink as CandidateSkipLink } from '@nl-design-system-candidate/skip-link-react';
import type { ReactNode } from 'react';

type SkipLinkProps = { readonly targetId: string; readonly children: ReactNode };

/** Shows on the first Tab and jumps past the navigation. */
export function SkipLink({ targetId, children }: SkipLinkProps) {
  return (
    <CandidateSkipLink
      href={`#${targetId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(targetId)?.focus();
      }}
    >
      {children}
    </CandidateSkipLink>
  );
}
