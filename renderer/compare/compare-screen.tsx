import { useSearchParams } from 'react-router';

import type { PrecedentTarget } from '../../main/domain/casus/casus.ts';
import { useFactoren } from '../library/library-queries.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { Screen } from '../shared/screen.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { caseKey, parseCaseKey } from './case-key.ts';
import { CasePicker } from './case-picker.tsx';
import styles from './compare.module.css';
import { ComparisonView } from './comparison-view.tsx';
import { LoadCase } from './load-case.tsx';

/** Two cases side by side; which two stands in the address: `?links=<kind>:<id>&rechts=<kind>:<id>`. */
export function CompareScreen() {
  const [search, setSearch] = useSearchParams();
  const a = parseCaseKey(search.get('links'));
  const b = parseCaseKey(search.get('rechts'));
  const choose = (side: 'links' | 'rechts') => (key: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.set(side, key);
      return next;
    });
  const pickers = (
    <div className={styles['pickers']}>
      <CasePicker side="links" value={a === null ? '' : caseKey(a)} onChange={choose('links')} />
      <CasePicker side="rechts" value={b === null ? '' : caseKey(b)} onChange={choose('rechts')} />
    </div>
  );
  return (
    <Screen>
      <ScreenHeading lead="Zie waarin twee casussen gelijk zijn, waarin niet, en waarom dat telt. Het zijn aantallen en vragen; het oordeel is aan jou.">
        Vergelijken
      </ScreenHeading>
      {a === null || b === null ? (
        <>
          {pickers}
          <EmptyMessage title="Kies een casus links en een casus rechts.">
            Dan zie je hier wat ze delen en waarin ze verschillen.
          </EmptyMessage>
        </>
      ) : (
        <>
          <div className={styles['choose']}>
            <Disclosure summary="Kies andere casussen">{pickers}</Disclosure>
          </div>
          <Chosen a={a} b={b} onSwap={() => setSearch({ links: caseKey(b), rechts: caseKey(a) })} />
        </>
      )}
    </Screen>
  );
}

type ChosenProps = {
  readonly a: PrecedentTarget;
  readonly b: PrecedentTarget;
  readonly onSwap: () => void;
};

function Chosen({ a, b, onSwap }: ChosenProps) {
  const vocabulary = useFactoren();
  if (vocabulary.isPending) return <LoadingMessage>Factoren laden…</LoadingMessage>;
  if (vocabulary.isError) return <ErrorMessage error={vocabulary.error} />;
  if (caseKey(a) === caseKey(b)) {
    return (
      <EmptyMessage title="Links en rechts staat dezelfde casus.">
        Kies aan één kant een andere.
      </EmptyMessage>
    );
  }
  return (
    <LoadCase target={a}>
      {(left) => (
        <LoadCase target={b}>
          {(right) => (
            <ComparisonView a={left} b={right} vocabulary={vocabulary.data} onSwap={onSwap} />
          )}
        </LoadCase>
      )}
    </LoadCase>
  );
}
