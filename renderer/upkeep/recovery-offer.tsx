import { ErrorMessage } from '../shared/error-message.tsx';
import { formatMoment } from '../shared/day.ts';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { routes } from '../shared/routes.ts';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { fieldList } from '../casus/fields/field-names.ts';
import { useVersions } from './history-queries.ts';

/** For a casus of which a file was damaged: the newest version that can be put back, and where else to look. */
export function RecoveryOffer({ id }: { readonly id: string }) {
  const versions = useVersions(id);
  if (versions.isPending) return <LoadingMessage>Eerdere versies zoeken…</LoadingMessage>;
  const newest = versions.data?.[0];
  return (
    <>
      {versions.isError && (
        <ErrorMessage error={versions.error} onRetry={() => void versions.refetch()} />
      )}
      {newest === undefined ? (
        <Paragraph>Er is geen eerdere versie bewaard die te lezen is.</Paragraph>
      ) : (
        <Paragraph>
          De nieuwste eerdere versie is van {formatMoment(newest.savedAt)}
          {newest.changed.length > 0 && `, met ${fieldList(newest.changed)}`}.{' '}
          <Link to={routes.version(id, newest.revision)}>Bekijk die versie en zet hem terug</Link>
        </Paragraph>
      )}
      <Paragraph>
        <Link to={routes.backups}>Zoek de casus in de reservekopieën</Link>
      </Paragraph>
    </>
  );
}
