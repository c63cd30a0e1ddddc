import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';

import { usePrintScreen } from '../privacy/use-print-screen.ts';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { registerPrint } from '../shared/print-screen.ts';
import { Button } from '../ui/button.tsx';

type PrintButtonProps = {
  /** What the file is called when the user says nothing else; never a title somebody wrote. */
  readonly name?: string;
  /** What the casussen on the screen mark as identifying. */
  readonly marked?: readonly string[];
  /** Asks what may leave and saves it, when that is something else than what the screen shows. */
  readonly print?: ReturnType<typeof usePrintScreen>;
};

const none: readonly string[] = [];

/** Saves what the screen prints as a PDF, where the user says, after asking what may leave. */
export function PrintButton({ name = 'casus', marked = none, print }: PrintButtonProps) {
  const printScreen = usePrintScreen(name, marked);
  const { mutate, isPending, isError, error } = useMutation({
    mutationFn: print ?? printScreen,
    onSuccess: (result) => {
      if (result.saved) announce(`Opgeslagen als ${result.place}. Lees zelf na wat erin staat.`);
    },
  });
  useEffect(() => registerPrint(() => mutate()), [mutate]);
  return (
    <>
      <Button onClick={() => mutate()} busy={isPending}>
        {isPending ? 'PDF maken…' : 'Bewaar als PDF'}
      </Button>
      {isError && <ErrorMessage error={error} />}
    </>
  );
}
