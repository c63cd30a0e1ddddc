import { useQuery } from '@tanstack/react-query';

import type { UnequalOwnPair } from '../../main/contract/review.ts';
import { casusName } from '../../main/domain/casus/casus-name.ts';
import { useFactoren } from '../library/library-queries.ts';
import { call } from '../shared/call.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { uitkomstNames } from '../shared/names.ts';
import { routes } from '../shared/routes.ts';
import { Screen, ScreenSection } from '../shared/screen.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './review.module.css';

/** Own casussen that tell against each other, for who leads the team; what was not explained first. */
export function UnequalScreen() {
  const unequal = useQuery({
    queryKey: ['casus', 'unequal'],
    queryFn: () => call('review:list-unequal', null),
    staleTime: 0,
  });
  const pairs = unequal.data?.pairs ?? [];
  const open = pairs.filter(({ explained }) => explained.length === 0);
  const explained = pairs.filter((pair) => pair.explained.length > 0);

  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.review}>Toetsen</Link>}
        lead="Eigen casussen met dezelfde factoren en een andere uitkomst. Dat mag, als iemand kan uitleggen waarom."
      >
        Gelijke gevallen
      </ScreenHeading>
      {unequal.isPending && <LoadingMessage>Casussen vergelijken…</LoadingMessage>}
      {unequal.isError && (
        <ErrorMessage error={unequal.error} onRetry={() => void unequal.refetch()} />
      )}
      {unequal.data !== undefined && pairs.length === 0 && (
        <EmptyMessage title="Geen casussen die elkaar tegenspreken.">
          {unequal.data.decided < 2
            ? 'Er zijn nog geen twee casussen met een uitkomst om te vergelijken.'
            : `Vergeleken: ${String(unequal.data.decided)} casussen met een uitkomst, op hun factoren. Wie geen factoren invult, wordt niet vergeleken.`}
        </EmptyMessage>
      )}
      {open.length > 0 && <Pairs heading="Nog niet uitgelegd" pairs={open} />}
      {explained.length > 0 && <Pairs heading="Uitgelegd" pairs={explained} />}
      {unequal.data?.more === true && (
        <Paragraph muted>Er zijn er meer; dit zijn de nieuwste.</Paragraph>
      )}
    </Screen>
  );
}

type PairsProps = { readonly heading: string; readonly pairs: readonly UnequalOwnPair[] };

function Pairs({ heading, pairs }: PairsProps) {
  const vocabulary = useFactoren();
  const named = (ids: readonly string[]) =>
    ids
      .map((id) => vocabulary.data?.factoren.find((factor) => factor.id === id)?.title ?? id)
      .join(', ');
  return (
    <ScreenSection heading={`${heading} (${String(pairs.length)})`}>
      <ul className={styles['points']}>
        {pairs.map(({ a, b, shared, differing, explained }) => (
          <li key={`${a.id} ${b.id}`} className={styles['pair']}>
            <Ended one={a} />
            <Ended one={b} />
            <DefinitionList
              items={[
                { term: 'Delen', value: named(shared) },
                ...(differing.length === 0
                  ? []
                  : [
                      { term: 'Verschillen', value: `${named(differing)} (weegt hier niet zwaar)` },
                    ]),
                ...explained.map((reason, index) => ({
                  term: index === 0 ? 'Uitleg' : 'En ook',
                  value: reason,
                })),
              ]}
            />
            <Link to={routes.comparing(`casus:${a.id}`, `casus:${b.id}`)}>
              Vergelijk
              <VisuallyHidden>
                {' '}
                {casusName(a.title)} met {casusName(b.title)}
              </VisuallyHidden>
            </Link>
          </li>
        ))}
      </ul>
    </ScreenSection>
  );
}

function Ended({ one }: { readonly one: UnequalOwnPair['a'] }) {
  return (
    <div>
      <Link to={routes.casus(one.id, 'besluit')}>{casusName(one.title)}</Link>{' '}
      <span className={styles['second']}>{uitkomstNames[one.outcome]}</span>
    </div>
  );
}
