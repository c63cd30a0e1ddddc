import type { ReactNode } from 'react';

import type { Casus, PrecedentTarget } from '../../main/domain/casus/casus.ts';
import {
  comparedCasus,
  comparedVoorbeeldcasus,
  type ComparedCase,
} from '../../main/domain/compare/compared-case.ts';
import { useCasus } from '../casus/casus-queries.ts';
import { useCasusDraft, type CasusDraft } from '../casus/drafts-provider.tsx';
import { useItem } from '../library/library-queries.ts';
import { lawWarnings } from '../library/reading/law-warnings.ts';
import { today } from '../shared/day.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';

/** One side of the comparison; an own casus can be written in as well. */
export type Side = {
  readonly case: ComparedCase;
  readonly draft: CasusDraft | null;
  /** Why its law may no longer be right, in whole sentences. */
  readonly warnings: readonly string[];
};

type LoadCaseProps = {
  readonly target: PrecedentTarget;
  readonly children: (side: Side) => ReactNode;
};

/** Fetches one side and shows what is made of it. */
export function LoadCase({ target, children }: LoadCaseProps) {
  return target.kind === 'casus' ? (
    <OwnCasus key={target.id} id={target.id}>
      {children}
    </OwnCasus>
  ) : (
    <BundledCase id={target.id}>{children}</BundledCase>
  );
}

type ByIdProps = Pick<LoadCaseProps, 'children'> & { readonly id: string };

function OwnCasus({ id, children }: ByIdProps) {
  const casus = useCasus(id);
  if (casus.data !== undefined) return <OwnDraft stored={casus.data}>{children}</OwnDraft>;
  if (casus.isPending) return <LoadingMessage>Casus laden…</LoadingMessage>;
  return <ErrorMessage error={casus.error} onRetry={() => void casus.refetch()} />;
}

/** What is being written counts, also when it is not on disk yet. */
function OwnDraft({
  stored,
  children,
}: Pick<LoadCaseProps, 'children'> & { readonly stored: Casus }) {
  const draft = useCasusDraft(stored);
  return children({ case: comparedCasus(draft.casus), draft, warnings: [] });
}

function BundledCase({ id, children }: ByIdProps) {
  const reading = useItem('voorbeeldcasus', id);
  if (reading.isPending) return <LoadingMessage>Voorbeeldcasus laden…</LoadingMessage>;
  if (reading.isError) return <ErrorMessage error={reading.error} />;
  const { item } = reading.data;
  if (item.kind !== 'voorbeeldcasus') return null;
  return children({
    case: comparedVoorbeeldcasus(item),
    draft: null,
    warnings: lawWarnings(item, today()),
  });
}
