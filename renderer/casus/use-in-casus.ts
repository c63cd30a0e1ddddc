import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';

import type { Casus, PrecedentTarget } from '../../main/domain/casus/casus.ts';
import { artikelReferenceSchema } from '../../main/domain/reference/artikel.ts';
import { ecliSchema } from '../../main/domain/reference/ecli.ts';
import { announce } from '../shared/announce.ts';
import type { CasusDraft } from './drafts-provider.tsx';

/** What "Gebruik in mijn casus" on a library page asked for: `?koppel=<kind>:<id>`. */
const parameter = 'koppel';

export type Linking = {
  /** The precedent whose relation and reason are being asked for. */
  readonly target: PrecedentTarget | null;
  readonly close: () => void;
};

/**
 * Takes over what a library page sent along. A voorbeeldcasus still needs a relation and a reason;
 * a grondwaarde, dilemma, wet, artikel or uitspraak is simply added, to be written about.
 */
export function useUseInCasus(draft: CasusDraft): Linking {
  const [search, setSearch] = useSearchParams();
  const [kind, id] = keyOf(search.get(parameter) ?? '');
  const { change } = draft;

  useEffect(() => {
    if (id === undefined || kind === undefined || kind === 'voorbeeldcasus') return;
    change((casus) => withItem(casus, kind, id));
    announce('Toegevoegd aan deze casus.');
    setSearch({}, { replace: true });
  }, [kind, id, change, setSearch]);

  return useMemo(
    () => ({
      target: kind === 'voorbeeldcasus' && id !== undefined ? { kind, id } : null,
      close: () => {
        setSearch({}, { replace: true });
      },
    }),
    [kind, id, setSearch],
  );
}

/** An id may hold a colon itself, as an ECLI does. */
function keyOf(value: string): readonly [kind: string | undefined, id: string | undefined] {
  const colon = value.indexOf(':');
  return colon < 0 ? [undefined, undefined] : [value.slice(0, colon), value.slice(colon + 1)];
}

function withItem(casus: Casus, kind: string, id: string): Casus {
  const added = (ids: readonly string[]) => [...ids.filter((known) => known !== id), id];
  switch (kind) {
    case 'dilemma':
      return { ...casus, dilemmas: added(casus.dilemmas) };
    case 'wet':
      return { ...casus, wetten: added(casus.wetten) };
    case 'grondwaarde':
      return casus.grondwaarden.some((known) => known.id === id)
        ? casus
        : {
            ...casus,
            grondwaarden: [...casus.grondwaarden, { id, verdict: null, why: '' }],
          };
    case 'artikel':
      return casus.artikelen.some(({ reference }) => reference === id) ||
        !artikelReferenceSchema.safeParse(id).success
        ? casus
        : { ...casus, artikelen: [...casus.artikelen, { reference: id, why: '' }] };
    case 'uitspraak':
      return casus.rulings.some(({ ecli }) => ecli === id) || !ecliSchema.safeParse(id).success
        ? casus
        : { ...casus, rulings: [...casus.rulings, { ecli: id, direction: 'steunt', why: '' }] };
    default:
      return casus;
  }
}
