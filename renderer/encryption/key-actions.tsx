import { useState } from 'react';

import type { EncryptionState } from '../../main/contract/encryption.ts';
import { announce } from '../shared/announce.ts';
import { lockEvent } from '../shared/lock-event.ts';
import { Actions } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { useKeys } from './encryption-queries.ts';
import { KeyDialog } from './key-dialog.tsx';

type Question = 'password' | 'code' | 'keychain' | 'off';

type KeyActionsProps = {
  readonly encryption: EncryptionState;
  readonly onCode: (code: string) => void;
};

/** What can be done with the keys of an encrypted casusboek; each asks for the password first. */
export function KeyActions({ encryption, onCode }: KeyActionsProps) {
  const [question, setQuestion] = useState<Question | null>(null);
  const usesKeychain = encryption.ways.includes('keychain');
  const close = () => setQuestion(null);
  return (
    <>
      <Actions>
        <Button purpose="primary" onClick={() => window.dispatchEvent(new Event(lockEvent))}>
          Doe nu op slot
        </Button>
        <Button onClick={() => setQuestion('password')}>Ander wachtwoord…</Button>
        <Button onClick={() => setQuestion('code')}>Nieuwe herstelcode…</Button>
        {(encryption.hasKeychain || usesKeychain) && (
          <Button onClick={() => setQuestion('keychain')}>
            {usesKeychain ? 'Sleutelbos niet meer gebruiken…' : 'Sleutelbos gebruiken…'}
          </Button>
        )}
        <Button destructive onClick={() => setQuestion('off')}>
          Haal het wachtwoord eraf…
        </Button>
      </Actions>
      {!encryption.hasKeychain && (
        <Paragraph muted>
          Openen zonder wachtwoord, met de sleutelbos van deze computer, kan hier niet: Maatstaf
          vindt er geen.
        </Paragraph>
      )}
      {question === 'password' && <ChangePassword onClose={close} />}
      {question === 'code' && <NewCode onClose={close} onCode={onCode} />}
      {question === 'keychain' && <Keychain onClose={close} use={!usesKeychain} />}
      {question === 'off' && <TurnOff onClose={close} />}
    </>
  );
}

type DialogProps = { readonly onClose: () => void };

function ChangePassword({ onClose }: DialogProps) {
  const change = useKeys('encryption:change-password');
  return (
    <KeyDialog
      title="Ander wachtwoord"
      explanation="Je casussen blijven zoals ze zijn. Kent iemand anders je oude wachtwoord? Haal het wachtwoord er dan af en zet er daarna een nieuw op: dan krijgt je casusboek ook een nieuwe sleutel."
      confirm="Verander het wachtwoord"
      asksPassword
      isPending={change.isPending}
      error={change.error}
      onConfirm={(secret, password) => {
        change.mutate(
          { secret, password },
          {
            onSuccess: () => {
              announce('Je wachtwoord is veranderd.');
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    />
  );
}

function NewCode({ onClose, onCode }: DialogProps & { readonly onCode: (code: string) => void }) {
  const renew = useKeys('encryption:new-recovery-code');
  return (
    <KeyDialog
      title="Nieuwe herstelcode"
      explanation="Je krijgt een nieuwe code te zien. De oude werkt daarna niet meer."
      confirm="Maak een nieuwe code"
      isPending={renew.isPending}
      error={renew.error}
      onConfirm={(secret) => {
        renew.mutate(secret, {
          onSuccess: ({ recoveryCode }) => {
            onCode(recoveryCode);
            onClose();
          },
        });
      }}
      onClose={onClose}
    />
  );
}

function Keychain({ onClose, use }: DialogProps & { readonly use: boolean }) {
  const set = useKeys('encryption:set-keychain');
  return (
    <KeyDialog
      title={use ? 'Sleutelbos gebruiken' : 'Sleutelbos niet meer gebruiken'}
      explanation={
        use
          ? 'Deze computer bewaart dan een sleutel bij jouw account. Wie in jouw account zit, kan je casusboek openen zonder wachtwoord. Je wachtwoord en herstelcode blijven ook werken.'
          : 'Daarna gaat je casusboek alleen nog open met je wachtwoord of je herstelcode.'
      }
      confirm={use ? 'Gebruik de sleutelbos' : 'Gebruik hem niet meer'}
      isPending={set.isPending}
      error={set.error}
      onConfirm={(secret) => {
        set.mutate({ secret, use }, { onSuccess: onClose });
      }}
      onClose={onClose}
    />
  );
}

function TurnOff({ onClose }: DialogProps) {
  const turnOff = useKeys('encryption:turn-off');
  return (
    <KeyDialog
      title="Wachtwoord eraf halen?"
      explanation="Je casussen worden weer leesbaar voor iedereen die bij deze computer of deze map kan. Er gaat geen casus verloren."
      confirm="Haal het wachtwoord eraf"
      destructive
      isPending={turnOff.isPending}
      error={turnOff.error}
      onConfirm={(secret) => {
        turnOff.mutate(secret, {
          onSuccess: () => {
            announce('Het wachtwoord is eraf.');
            onClose();
          },
        });
      }}
      onClose={onClose}
    />
  );
}
