import type { ReactNode } from 'react';

/** A short label with a property of something, such as its kind. Not for actions. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return <span className="nl-data-badge">{children}</span>;
}
