import { ErrorMessage } from '../shared/error-message.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

type LockDialogProps = {
  readonly error: unknown;
  readonly onStay: () => void;
  readonly onRetry: () => void;
};

/** The casusboek was to be locked, but not everything could be saved. */
export function LockDialog({ error, onStay, onRetry }: LockDialogProps) {
  return (
    <Dialog
      title="Nog niet op slot"
      onClose={onStay}
      actions={
        <>
          <Button purpose="primary" onClick={onRetry}>
            Probeer nog eens
          </Button>
          <Button onClick={onStay}>Terug naar mijn tekst</Button>
        </>
      }
    >
      <ErrorMessage error={error} />
      <Paragraph>
        Niet alles wat je typte is opgeslagen. Ging het slot nu dicht, dan was dat weg. Daarom is je
        casusboek nog open.
      </Paragraph>
    </Dialog>
  );
}
