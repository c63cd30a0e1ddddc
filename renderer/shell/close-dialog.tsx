import { call } from '../shared/call.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

type CloseDialogProps = { readonly error: unknown; readonly onStay: () => void };

/** The window was to close, but not everything could be saved: the user decides. */
export function CloseDialog({ error, onStay }: CloseDialogProps) {
  return (
    <Dialog
      title="Niet alles is opgeslagen"
      onClose={onStay}
      actions={
        <>
          <Button purpose="primary" onClick={onStay}>
            Terug naar mijn tekst
          </Button>
          <Button destructive onClick={() => void call('app:ready-to-close', null)}>
            Sluiten zonder opslaan
          </Button>
        </>
      }
    >
      <ErrorMessage error={error} />
      <Paragraph>
        Ga terug om je tekst te kopiëren of om het opnieuw te proberen. Sluit je nu, dan gaat alleen
        het laatste stuk verloren dat nog niet was opgeslagen.
      </Paragraph>
    </Dialog>
  );
}
