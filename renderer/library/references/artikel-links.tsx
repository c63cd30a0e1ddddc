import { Fragment } from 'react';

import { artikelLabel } from './artikel-label.ts';
import { useReferences } from './reference-context.ts';
import { ReferenceLink } from './reference-link.tsx';

/** Articles in a row, each to be opened. */
export function ArtikelLinks({ references }: { readonly references: readonly string[] }) {
  const { artikelen } = useReferences();
  return references.map((reference, index) => (
    <Fragment key={reference}>
      {index > 0 && ' · '}
      <ReferenceLink target={{ kind: 'artikel', reference }}>
        {artikelLabel(reference, artikelen.get(reference)?.abbreviation ?? '')}
      </ReferenceLink>
    </Fragment>
  ));
}
