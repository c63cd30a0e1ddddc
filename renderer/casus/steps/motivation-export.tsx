import { useMutation } from '@tanstack/react-query';

import type { MotivationKind } from '../../../main/contract/export.ts';
import { announce } from '../../shared/announce.ts';
import { call } from '../../shared/call.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { usePrintMotivation } from '../print/paper.tsx';

type MotivationExportProps = { readonly kind: MotivationKind; readonly text: string };

/** Lets one motivation leave the casusboek, as a Word document or as a PDF. */
export function MotivationExport({ kind, text }: MotivationExportProps) {
  const print = usePrintMotivation();
  const onSuccess = (result: { saved: true; place: string } | { saved: false }) => {
    if (result.saved) announce(`Opgeslagen als ${result.place}`);
  };
  const word = useMutation({
    mutationFn: () => call('export:save-motivation', { kind, text }),
    onSuccess,
  });
  const pdf = useMutation({ mutationFn: () => print(kind), onSuccess });
  const isEmpty = text.trim() === '';
  return (
    <>
      <Button
        purpose="subtle"
        disabled={isEmpty}
        busy={word.isPending}
        onClick={() => word.mutate()}
      >
        Naar Word<VisuallyHidden>{` voor de ${kind}`}</VisuallyHidden>
      </Button>
      <Button purpose="subtle" disabled={isEmpty} busy={pdf.isPending} onClick={() => pdf.mutate()}>
        Naar PDF<VisuallyHidden>{` voor de ${kind}`}</VisuallyHidden>
      </Button>
      {word.isError && <ErrorMessage error={word.error} />}
      {pdf.isError && <ErrorMessage error={pdf.error} />}
    </>
  );
}
