import { useParams } from 'react-router';

import type { CasusVersion } from '../../main/contract/history.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { formatMoment } from '../shared/day.ts';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { fieldList } from '../casus/fields/field-names.ts';
import { useVersions } from './history-queries.ts';
import itemStyles from '../shared/item-list.module.css';
import { classNames } from '../ui/class-names.ts';
import styles from './upkeep.module.css';

/** The earlier versions of one casus: when, and what changed. */
export function VersionsScreen() {
  const { id = '' } = useParams();
  const versions = useVersions(id);

  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.casus(id)}>Terug naar de casus</Link>}
        lead="Bekijk hoe deze casus eerder was, en zet een versie terug als dat beter is. Er gaat niets verloren: wat er nu staat, wordt dan zelf een eerdere versie."
      >
        Eerdere versies
      </ScreenHeading>
      {versions.isPending && <LoadingMessage>Versies zoeken…</LoadingMessage>}
      {versions.isError && (
        <ErrorMessage error={versions.error} onRetry={() => void versions.refetch()} />
      )}
      {versions.isSuccess && versions.data.length === 0 && (
        <EmptyMessage title="Er is nog geen eerdere versie.">
          Maatstaf bewaart de casus zoals hij was toen je hem opende, en van elke dag de laatste
          tekst. Werk je er een andere keer aan verder, dan staat de versie van nu hier.
        </EmptyMessage>
      )}
      {versions.isSuccess && versions.data.length > 0 && (
        <>
          <ol className={itemStyles['list']}>
            {versions.data.map((version) => (
              <li key={version.revision} className={classNames(itemStyles['row'], styles['row'])}>
                <Link to={routes.version(id, version.revision)}>
                  {formatMoment(version.savedAt)}
                </Link>
                <p className={itemStyles['facts']}>{whatChanged(version)}</p>
              </li>
            ))}
          </ol>
          <Paragraph muted>
            Per casus blijven de laatste honderd versies staan. Ze zijn even goed beschermd als de
            casus zelf, en verdwijnen als je de casus vernietigt.
          </Paragraph>
        </>
      )}
    </Screen>
  );
}

function whatChanged({ changed, isOldest }: CasusVersion): string {
  if (isOldest) {
    return changed.length === 0
      ? 'Oudste versie, nog leeg.'
      : `Oudste versie, met ${fieldList(changed)}.`;
  }
  return changed.length === 0
    ? 'Gelijk aan de versie ervoor.'
    : `Gewijzigd: ${fieldList(changed)}.`;
}
