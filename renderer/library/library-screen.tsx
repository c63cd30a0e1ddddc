import { itemKinds } from '../../main/domain/content/vocabulary.ts';
import { formatDay } from '../shared/day.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { kindNames } from '../shared/names.ts';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen } from '../shared/screen.tsx';
import { commandKey } from '../shared/command-key.ts';
import { Heading } from '../ui/heading.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { kindLeads } from './kind-leads.ts';
import { useOverview } from './library-queries.ts';
import styles from './lists/lists.module.css';

/** The library with its five kinds. */
export function LibraryScreen() {
  const overview = useOverview();
  return (
    <Screen>
      <ScreenHeading
        lead={`Alles wat Maatstaf meelevert om te lezen. Kies een soort, of druk op ${commandKey} + K om te zoeken.`}
      >
        Bibliotheek
      </ScreenHeading>
      {overview.isPending && <LoadingMessage>Bibliotheek laden…</LoadingMessage>}
      {overview.isError && (
        <ErrorMessage error={overview.error} onRetry={() => void overview.refetch()} />
      )}
      {overview.isSuccess && (
        <>
          <ul className={styles['kinds']}>
            {itemKinds.map((kind) => (
              <li key={kind}>
                <Heading level={2}>
                  <Link to={routes.kind(kind)}>{kindNames[kind].many}</Link>{' '}
                  <span className={styles['count']}>
                    ({overview.data.entries.filter((entry) => entry.kind === kind).length})
                  </span>
                </Heading>
                <Paragraph>{kindLeads[kind]}</Paragraph>
              </li>
            ))}
          </ul>
          <Paragraph muted>
            Bibliotheek van {formatDay(overview.data.builtOn)}. De teksten mag je overnemen als je
            Maatstaf als bron noemt (CC BY 4.0).
          </Paragraph>
        </>
      )}
    </Screen>
  );
}
