import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';

import type { CasusId } from '../../main/domain/casus/casus.ts';
import { announceLeft } from './announce-left.ts';
import { usePrintScreen } from './use-print-screen.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { registerPrint } from '../shared/print-screen.ts';
import { Button } from '../ui/button.tsx';

type PrintButtonProps = {
  /** What the file is called when the user says nothing else; never a title somebody wrote. */
  readonly name?: string;
  /** What the casussen on the screen mark as identifying. */
  readonly marked?: readonly string[];
  /** The own casussen on the screen; the logbook writes down that they left. */
  readonly casusIds?: readonly CasusId[];
  /** Asks what may leave and saves it, when that is something else than what the screen shows. */
  readonly print?: ReturnType<typeof usePrintScreen>;
};

const none: readonly never[] = [];

/** Saves what the screen prints as a PDF, where the user says, after asking what may leave. */
export function PrintButton(props: PrintButtonProps) {
  const { name = 'casus', marked = none, casusIds = none, print } = props;
  const printScreen = usePrintScreen(name, marked, casusIds);
  const { mutate, isPending, isError, error } = useMutation({
    mutationFn: print ?? printScreen,
    onSuccess: (result) => {
      if (result.saved) announceLeft(`Opgeslagen als ${result.place}`);
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
