import { Link as CandidateLink } from '@nl-design-system-candidate/link-react';
import type { ReactNode, Ref } from 'react';
import { useHref, useLinkClickHandler, type To } from 'react-router';

type LinkProps = {
  /** A route of the app. Addresses outside it go through the dialog that shows them first. */
  readonly to: To;
  readonly children: ReactNode;
  readonly current?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly 'aria-describedby'?: string;
};

/** A link to another screen. */
export function Link({ to, children, current = false, ...rest }: LinkProps) {
  const href = useHref(to);
  const navigate = useLinkClickHandler(to);
  return (
    <CandidateLink
      {...rest}
      href={href}
      onClick={navigate}
      {...(current ? { current: 'page' as const } : {})}
    >
      {children}
    </CandidateLink>
  );
}
