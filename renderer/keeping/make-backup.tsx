import type { Backups } from '../../main/contract/backup.ts';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Actions } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { useKeeping } from './keeping-queries.ts';

/** Makes a backup now, besides the one of each day. */
export function MakeBackup({ progress }: { readonly progress: Backups['progress'] }) {
  const make = useKeeping('backup:make');
  const isBusy = make.isPending || progress !== null;
  return (
    <>
      {make.isError && <ErrorMessage error={make.error} />}
      <Actions>
        <Button
          busy={isBusy}
          onClick={() =>
            make.mutate(null, {
              onSuccess: () => announce('De reservekopie is gemaakt en nagekeken.'),
            })
          }
        >
          {isBusy ? 'Reservekopie maken…' : 'Maak nu een reservekopie'}
        </Button>
      </Actions>
      {progress !== null && (
        <Paragraph
          muted
        >{`Bezig: ${String(progress.done)} van ${String(progress.total)} casussen.`}</Paragraph>
      )}
    </>
  );
}
