import { useQuery } from '@tanstack/react-query';

import type { Incoming } from '../../main/contract/incoming.ts';
import type { CasusId } from '../../main/domain/casus/casus.ts';
import { TwoTexts } from '../casus/fields/two-texts.tsx';
import { call } from '../shared/call.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { sourceTexts } from './incoming-texts.ts';

type IncomingDifferenceProps = {
  readonly incoming: Incoming;
  readonly casusId: CasusId;
  readonly onClose: () => void;
};

/** Where the casus of a backup or a file differs from the one in the casusboek. */
export function IncomingDifference({ incoming, casusId, onClose }: IncomingDifferenceProps) {
  const { token, from } = incoming;
  const texts = useQuery({
    queryKey: ['incoming', token, casusId],
    queryFn: () => call('incoming:get', { token, casusId }),
    staleTime: 0,
    gcTime: 0,
  });
  const mine = texts.data?.mine ?? null;
  return (
    <Dialog title="De casus twee keer" onClose={onClose}>
      {texts.isPending && <LoadingMessage>Teksten laden…</LoadingMessage>}
      {texts.isError && <ErrorMessage error={texts.error} />}
      {texts.isSuccess && mine !== null && (
        <TwoTexts
          mine={mine}
          theirs={texts.data.theirs}
          theirName={sourceTexts[from].source}
          level={3}
        />
      )}
    </Dialog>
  );
}
