import { useState } from 'react';

import type { Settings } from '../../main/contract/settings.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { ScreenSection } from '../shared/screen.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { useEncryption, useKeys } from './encryption-queries.ts';
import { KeyActions } from './key-actions.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { TurnOnForm } from './turn-on-form.tsx';

type SecuritySectionProps = {
  readonly lockAfter: Settings['lockAfter'];
  readonly onLockAfter: (minutes: Settings['lockAfter']) => void;
};

const pauses = ['5', '10', '15', '30'] as const;

/** The password of the casusboek, and when it locks itself. */
export function SecuritySection({ lockAfter, onLockAfter }: SecuritySectionProps) {
  const turnOn = useKeys('encryption:turn-on');
  const encryption = useEncryption(turnOn.isPending);
  const [code, setCode] = useState<string | null>(null);
  const { data } = encryption;
  const isOpen = code === null && !turnOn.isPending;
  const isEncrypted = isOpen && (data?.state === 'on' || data?.state === 'unfinished');
  const asksPassword = code === null && (turnOn.isPending || data?.state === 'off');

  return (
    <ScreenSection heading="Wachtwoord en slot">
      {encryption.isPending && <LoadingMessage>Even kijken…</LoadingMessage>}
      {encryption.isError && (
        <ErrorMessage error={encryption.error} onRetry={() => void encryption.refetch()} />
      )}
      {code !== null && <RecoveryCode code={code} onKept={() => setCode(null)} />}
      {data?.state === 'closed' && (
        <Paragraph>Je casusboek is nu niet te openen. Kijk bij Casusboek wat er is.</Paragraph>
      )}
      {data?.state === 'locked' && (
        <Paragraph>Je casusboek is op slot. Open het eerst, bij Casusboek.</Paragraph>
      )}
      {asksPassword && (
        <TurnOnForm
          isPending={turnOn.isPending}
          error={turnOn.error}
          progress={data?.progress ?? null}
          onPassword={(password) => {
            turnOn.mutate({ password }, { onSuccess: ({ recoveryCode }) => setCode(recoveryCode) });
          }}
        />
      )}
      {isOpen && data?.state === 'unfinished' && (
        <Paragraph>
          Nog niet alle bestanden zijn omgezet. Maatstaf gaat verder als je het casusboek op slot
          doet en weer opent.
        </Paragraph>
      )}
      {isEncrypted && (
        <>
          <Paragraph>
            Je casusboek heeft een wachtwoord. Wie dat niet heeft, ziet alleen hoeveel casussen er
            zijn en wanneer je ze bewaarde.
          </Paragraph>
          <KeyActions encryption={data} onCode={setCode} />
          <RadioGroup
            label="Vanzelf op slot als je niets doet"
            description={
              data.noticesSystemLock
                ? 'Ook als je computer op slot of in slaapstand gaat.'
                : 'Maatstaf draait nu in een browser en merkt niet dat je computer op slot gaat.'
            }
            value={String(lockAfter) as (typeof pauses)[number]}
            choices={pauses.map((value) => ({ value, label: `Na ${value} minuten` }))}
            onChange={(value) => onLockAfter(Number(value) as Settings['lockAfter'])}
          />
        </>
      )}
    </ScreenSection>
  );
}
