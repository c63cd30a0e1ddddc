import { useState } from 'react';

import { Actions } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';
import { OwnUses } from '../reading/own-uses.tsx';
import { ChooseCasus } from '../reading/use-in-casus.tsx';

type CitationUseProps = { readonly kind: 'artikel' | 'uitspraak'; readonly id: string };

/** Ties an article or a ruling to one of the user's own casussen, and shows which use it. */
export function CitationUse({ kind, id }: CitationUseProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OwnUses kind={kind} id={id} />
      <Actions>
        <Button onClick={() => setOpen(true)}>Gebruik in mijn casus</Button>
      </Actions>
      {open && <ChooseCasus used={{ kind, id }} onClose={() => setOpen(false)} />}
    </>
  );
}
