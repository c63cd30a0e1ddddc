import { useMemo, useState, type ReactNode } from 'react';

import {
  ReferenceContext,
  type CitedArtikel,
  type CitedUitspraak,
  type ReferenceTarget,
} from './reference-context.ts';
import { ReferenceDialog } from './reference-dialog.tsx';

type ReferenceProviderProps = {
  readonly artikelen: readonly CitedArtikel[];
  readonly uitspraken: readonly CitedUitspraak[];
  readonly children: ReactNode;
};

/** Gives the text below it the articles and rulings it cites, and one dialog to show them in. */
export function ReferenceProvider({ artikelen, uitspraken, children }: ReferenceProviderProps) {
  const [target, setTarget] = useState<ReferenceTarget | null>(null);
  const references = useMemo(
    () => ({
      artikelen: new Map(artikelen.map((cited) => [cited.reference, cited])),
      uitspraken: new Map(uitspraken.map((cited) => [cited.ecli, cited])),
      open: setTarget,
    }),
    [artikelen, uitspraken],
  );
  return (
    <ReferenceContext value={references}>
      {children}
      {target !== null && (
        <ReferenceDialog
          target={target}
          onClose={() => {
            setTarget(null);
          }}
        />
      )}
    </ReferenceContext>
  );
}
