import { useMutation } from '@tanstack/react-query';
import { useParams } from 'react-router';

import type { MotivationKind } from '../../../main/contract/export.ts';
import { casusIdSchema } from '../../../main/domain/casus/casus.ts';
import { announceLeft } from '../../privacy/announce-left.ts';
import { useLeaving } from '../../privacy/leaving.tsx';
import { call } from '../../shared/call.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { usePrintPaper } from '../print/paper.tsx';

type MotivationExportProps = {
  readonly kind: MotivationKind;
  readonly text: string;
  /** What the casus marks as identifying. */
  readonly marked: readonly string[];
};

/** Lets one motivation leave the casusboek, as a Word document or as a PDF. */
export function MotivationExport({ kind, text, marked }: MotivationExportProps) {
  const print = usePrintPaper();
  const casus = casusIdSchema.safeParse(useParams()['id']).data ?? null;
  const leave = useLeaving();
  const onSuccess = (result: { saved: true; place: string } | { saved: false }) => {
    if (result.saved) announceLeft(`Opgeslagen als ${result.place}`);
  };
  const word = useMutation({
    mutationFn: async () => {
      const pieces = [{ id: kind, label: `Motivering voor de ${kind}`, text }];
      const texts = await leave({ pieces, marked, action: 'Bewaar als Word' });
      if (texts === null) return { saved: false as const };
      const leaving = { kind, text: texts.get(kind) ?? text };
      return call(
        'export:save-motivation',
        casus === null ? leaving : { ...leaving, casusId: casus },
      );
    },
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
