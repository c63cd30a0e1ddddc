import type { Output } from '../../main/contract/contract.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { useNotebook } from '../shared/notebook-query.ts';
import { Actions } from '../shared/screen.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { movedText } from './moved-notice.tsx';
import { useMoveProgress, useOtherFolder } from './place-queries.ts';

type OtherFolderProps = {
  /** The folder as it was typed. */
  readonly given: string;
  readonly found: Output<'place:look'>;
};

/** What was found in a folder, and what can be done there. */
export function OtherFolder({ given, found: { folder, found, moved } }: OtherFolderProps) {
  const other = useOtherFolder();
  const progress = useMoveProgress(other.isPending);
  const notebook = useNotebook();
  const isMove = found === 'room';
  const name = isMove ? 'place:move' : 'place:open';
  const isEncrypted =
    notebook.data?.state === 'open' ? notebook.data.encryption === 'on' : notebook.isSuccess;
  return (
    <Alert
      tone="info"
      title={isMove ? 'Hier kan je casusboek staan.' : 'In deze map staat een casusboek.'}
      live="status"
    >
      <Paragraph>Map: {folder}</Paragraph>
      {isMove ? (
        <Paragraph>
          Maatstaf kopieert je casusboek naar deze map, met de eerdere versies, de prullenbak, het
          logboek en de reservekopieën die erbij staan. Elk bestand wordt nagekeken. Pas als alles
          er is, werkt Maatstaf daar verder. In de map van nu blijft alles staan; er komt een
          briefje bij voor wie die map nog opent.
        </Paragraph>
      ) : (
        <Paragraph>
          Maatstaf werkt daar dan verder. Je casusboek van nu blijft staan waar het staat; er gaat
          niets van over. Wil je casussen meenemen, exporteer ze dan eerst.
        </Paragraph>
      )}
      {moved !== null && (
        <Paragraph>
          {`Let op: dit casusboek is later zelf verplaatst. ${movedText(moved)} Wat hier staat, is van daarvoor.`}
        </Paragraph>
      )}
      {isMove && isEncrypted && (
        <Paragraph>Daarna vraagt Maatstaf om het wachtwoord van je casusboek.</Paragraph>
      )}
      {other.isError && <ErrorMessage error={other.error} />}
      {progress && (
        <Paragraph>{`Kopiëren: ${String(progress.done)} van ${String(progress.total)} bestanden.`}</Paragraph>
      )}
      <Actions>
        <Button
          purpose="primary"
          busy={other.isPending}
          onClick={() => other.mutate({ name, folder: given })}
        >
          {buttonText(isMove, other.isPending)}
        </Button>
      </Actions>
    </Alert>
  );
}

function buttonText(isMove: boolean, isBusy: boolean): string {
  if (isMove) return isBusy ? 'Verplaatsen…' : 'Verplaats mijn casusboek';
  return isBusy ? 'Openen…' : 'Open dit casusboek';
}
