import type { ReactNode } from 'react';

import type { Output } from '../../../main/contract/contract.ts';
import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { useItem } from '../../library/library-queries.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { LoadingMessage } from '../../shared/loading-message.tsx';

type WithVoorbeeldcasusProps = {
  readonly id: string;
  readonly children: (reading: Output<'library:get-item'>, item: Voorbeeldcasus) => ReactNode;
};

/** A voorbeeldcasus, or why it can't be shown. */
export function WithVoorbeeldcasus({ id, children }: WithVoorbeeldcasusProps) {
  const reading = useItem('voorbeeldcasus', id);
  if (reading.isPending) return <LoadingMessage>Casus laden…</LoadingMessage>;
  if (reading.isError) {
    return <ErrorMessage error={reading.error} onRetry={() => void reading.refetch()} />;
  }
  const { item } = reading.data;
  return item.kind === 'voorbeeldcasus' ? children(reading.data, item) : null;
}
