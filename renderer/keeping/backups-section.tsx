import { formatMoment } from '../shared/day.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { useNotebook } from '../shared/notebook-query.ts';
import { routes } from '../shared/routes.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { casussenText } from '../shared/casussen-text.ts';
import { useBackups } from './keeping-queries.ts';

/** For the settings: how new the newest backup is, and the way to all of them. */
export function BackupsSection() {
  const notebook = useNotebook();
  return (
    <ScreenSection heading="Reservekopieën">
      {notebook.data?.state === 'open' ? (
        <NewestBackup />
      ) : (
        <Paragraph>
          Maatstaf maakt elke dag een reservekopie van je casusboek. Open het casusboek om ze te
          zien.
        </Paragraph>
      )}
    </ScreenSection>
  );
}

function NewestBackup() {
  const backups = useBackups();
  if (backups.isPending) return <LoadingMessage>Even kijken…</LoadingMessage>;
  if (backups.isError) {
    return <ErrorMessage error={backups.error} onRetry={() => void backups.refetch()} />;
  }
  const newest = backups.data.backups.find(({ isForeign }) => !isForeign);
  return (
    <>
      <Paragraph>
        {newest === undefined
          ? 'Er is nog geen reservekopie. Maatstaf maakt er vanzelf een, elke dag dat je iets verandert.'
          : `De laatste is van ${formatMoment(newest.madeAt)}, met ${casussenText(newest.casussen)}. Maatstaf maakt er elke dag een waarop je iets verandert.`}
      </Paragraph>
      <Paragraph>
        <Link to={routes.backups}>
          Bekijk de reservekopieën, zet iets terug of kies een andere map
        </Link>
      </Paragraph>
    </>
  );
}
