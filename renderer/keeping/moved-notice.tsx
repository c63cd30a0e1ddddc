import type { Moved } from '../../main/contract/place.ts';
import { formatMoment } from '../shared/day.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { routes } from '../shared/routes.ts';
import { Actions } from '../shared/screen.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { useOtherFolder, usePlace, useStay } from './place-queries.ts';

/** Above every screen, as long as this window works in a folder that its casusboek was moved from. */
export function MovedNotice() {
  const moved = usePlace().data?.moved ?? null;
  return moved === null ? null : <Notice moved={moved} />;
}

function Notice({ moved }: { readonly moved: Moved }) {
  const other = useOtherFolder();
  const stay = useStay();
  const { to } = moved;
  return (
    <Alert
      tone="warning"
      title="Dit casusboek is verplaatst. Je werkt nu in de oude map."
      live="status"
    >
      <Paragraph>{`${movedText(moved)} Wat collega’s sindsdien schreven, zie je hier niet, en wat jij hier schrijft, zien zij niet.`}</Paragraph>
      <Paragraph>
        {to === null
          ? 'Vraag waar het nu staat en kies die map bij Instellingen. Schreef je hier al iets, exporteer die casus dan eerst en haal hem daar binnen.'
          : 'Ga verder in de nieuwe map. Schreef je hier al iets, exporteer die casus dan eerst en haal hem daar binnen.'}
      </Paragraph>
      {other.isError && <ErrorMessage error={other.error} />}
      {stay.isError && <ErrorMessage error={stay.error} />}
      <Actions>
        {to !== null && (
          <Button
            purpose="primary"
            busy={other.isPending}
            onClick={() => other.mutate({ name: 'place:open', folder: to })}
          >
            Open de nieuwe map
          </Button>
        )}
        <Button busy={stay.isPending} onClick={() => stay.mutate()}>
          Werk toch hier verder
        </Button>
        <Link to={routes.settings}>Kies zelf een map</Link>
      </Actions>
      <Paragraph muted>
        Werk je toch hier verder, dan gaat het briefje over de verhuizing weg, ook voor anderen die
        deze map openen.
      </Paragraph>
    </Alert>
  );
}

/** When it moved and where to, as far as that was told. */
export function movedText({ at, to }: Moved): string {
  const when = at === null ? 'Het is verplaatst' : `Het is op ${formatMoment(at)} verplaatst`;
  return to === null
    ? `${when}, naar een map van één gebruiker; daarom staat er niet bij welke.`
    : `${when}, naar ${to}.`;
}
