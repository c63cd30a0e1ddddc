import type { OverviewEntry } from '../../../main/contract/library.ts';
import { useOverview } from '../../library/library-queries.ts';
import { EmptyMessage } from '../../shared/empty-message.tsx';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { LoadingMessage } from '../../shared/loading-message.tsx';
import { routes } from '../../shared/routes.ts';
import { ScreenHeading } from '../../shared/screen-heading.tsx';
import { Screen } from '../../shared/screen.tsx';
import { Link } from '../../ui/link.tsx';
import styles from '../learn.module.css';
import { useStudy } from '../learn-queries.ts';

type Pair = { readonly left: OverviewEntry; readonly right: OverviewEntry };

/** All pairs of voorbeeldcasussen that are much alike and ended differently. */
export function ContrastsScreen() {
  const overview = useOverview();
  const works = useStudy().data?.works ?? [];
  const pairs = contrastPairs(overview.data?.entries ?? []);
  const finished = new Set(
    works.flatMap(({ exercise, finishedAt }) => (finishedAt === null ? [] : exercise)),
  );
  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.learn}>Leren</Link>}
        lead="Steeds twee casussen die op elkaar lijken en anders afliepen. Zoek het verschil dat de doorslag gaf."
      >
        Twee casussen, één verschil
      </ScreenHeading>
      {overview.isPending && <LoadingMessage>Bibliotheek laden…</LoadingMessage>}
      {overview.isError && (
        <ErrorMessage error={overview.error} onRetry={() => void overview.refetch()} />
      )}
      {overview.isSuccess && pairs.length === 0 && (
        <EmptyMessage title="Er zijn geen paren.">
          In deze versie van de bibliotheek noemt geen casus een ander die anders afliep.
        </EmptyMessage>
      )}
      <ul className={styles['paths']}>
        {pairs.map(({ left, right }) => (
          <li key={`${left.id}/${right.id}`} className={styles['lesson']}>
            <span className={styles['mark']} aria-hidden="true">
              {finished.has(`contrast:${left.id}:${right.id}`) ? '●' : '○'}
            </span>
            <div>
              <Link to={routes.contrast(left.id, right.id)}>
                {left.title} <span aria-hidden="true">↔</span> {right.title}
              </Link>
              {finished.has(`contrast:${left.id}:${right.id}`) && (
                <div className={styles['second']}>gedaan</div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

/** Each pair once, whichever of the two names the other. */
function contrastPairs(entries: readonly OverviewEntry[]): readonly Pair[] {
  const byId = new Map(
    entries.filter(({ kind }) => kind === 'voorbeeldcasus').map((entry) => [entry.id, entry]),
  );
  const seen = new Set<string>();
  return [...byId.values()].flatMap((left) =>
    (left.contrasts ?? []).flatMap((id) => {
      const right = byId.get(id);
      const key = [left.id, id].sort().join('/');
      if (right === undefined || seen.has(key)) return [];
      seen.add(key);
      return [{ left, right }];
    }),
  );
}
