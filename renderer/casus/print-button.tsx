import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';

import { announce } from '../shared/announce.ts';
import { call } from '../shared/call.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { registerPrint } from '../shared/print-screen.ts';
import { Button } from '../ui/button.tsx';

type PrintButtonProps = {
  /** What the file is called when the user says nothing else; never a title somebody wrote. */
  readonly name?: string;
  /** How it is saved, when something must be asked first. */
  readonly print?: () => Promise<
    { readonly saved: true; readonly place: string } | { readonly saved: false }
  >;
};

/** Saves what the screen prints as a PDF, where the user says. */
export function PrintButton({ name = 'casus', print }: PrintButtonProps) {
  const { mutate, isPending, isError, error } = useMutation({
    mutationFn: () => print?.() ?? call('app:print-to-pdf', { name }),
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
