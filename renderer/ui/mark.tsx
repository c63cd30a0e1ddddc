import type { ReactNode } from 'react';

/** Words that a search matched. */
export function Mark({ children }: { readonly children: ReactNode }) {
  return <mark className="nl-mark">{children}</mark>;
}
