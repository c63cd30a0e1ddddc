import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

import type { Casus, PrecedentTarget } from '../../main/domain/casus/casus.ts';
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
 * a grondwaarde, dilemma or wet is simply added.
 */
export function useUseInCasus(draft: CasusDraft): Linking {
  const [search, setSearch] = useSearchParams();
  const [kind, id] = (search.get(parameter) ?? '').split(':');
  const { change } = draft;

  useEffect(() => {
    if (id === undefined || kind === undefined || kind === 'voorbeeldcasus') return;
    change((casus) => withItem(casus, kind, id));
    announce('Toegevoegd aan deze casus.');
    setSearch({}, { replace: true });
  }, [kind, id, change, setSearch]);

  return {
    target: kind === 'voorbeeldcasus' && id !== undefined ? { kind, id } : null,
    close: () => {
      setSearch({}, { replace: true });
    },
  };
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
    default:
      return casus;
  }
}
