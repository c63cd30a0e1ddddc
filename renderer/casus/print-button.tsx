import { useMutation } from '@tanstack/react-query';

import { announce } from '../shared/announce.ts';
import { call } from '../shared/call.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Button } from '../ui/button.tsx';

type PrintButtonProps = {
  /** What the file is called when the user says nothing else; never a title somebody wrote. */
  readonly name?: string;
};

/** Saves what the screen prints as a PDF, where the user says. */
export function PrintButton({ name = 'casus' }: PrintButtonProps) {
  const print = useMutation({
    mutationFn: () => call('app:print-to-pdf', { name }),
    onSuccess: (result) => {
      if (result.saved) announce(`Opgeslagen als ${result.place}`);
    },
  });
  return (
    <>
      <Button onClick={() => print.mutate()} busy={print.isPending}>
        {print.isPending ? 'PDF maken…' : 'Bewaar als PDF'}
      </Button>
      {print.isError && <ErrorMessage error={print.error} />}
    </>
  );
}
