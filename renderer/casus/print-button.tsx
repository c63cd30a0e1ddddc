import { useMutation } from '@tanstack/react-query';

import { announce } from '../shared/announce.ts';
import { call } from '../shared/call.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Button } from '../ui/button.tsx';

/** Saves the whole casus as a PDF, where the user says. */
export function PrintButton() {
  const print = useMutation({
    mutationFn: () => call('app:print-to-pdf', { name: 'casus' }),
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
