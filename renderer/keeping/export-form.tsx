import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { casusName } from '../../main/domain/casus/casus-name.ts';
import { casusIdSchema, type CasusId } from '../../main/domain/casus/casus.ts';
import { NewPasswordFields, noPassword, problemOf } from '../encryption/new-password-fields.tsx';
import { readYourself } from '../privacy/announce-left.ts';
import { useLeavingCasus } from '../privacy/use-leaving-casus.ts';
import { call } from '../shared/call.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { flushAll } from '../shared/flush.ts';
import { useOwnCasussen } from '../shared/own-casussen.ts';
import { routes } from '../shared/routes.ts';
import { Actions, ScreenSection } from '../shared/screen.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Form } from '../ui/form.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import type { Choice } from '../ui/select.tsx';
import { casussenText } from '../shared/casussen-text.ts';
import { useIncomingProgress } from './keeping-queries.ts';

type Protection = 'password' | 'none';
const protections: readonly Choice<Protection>[] = [
  { value: 'password', label: 'Met een wachtwoord' },
  { value: 'none', label: 'Zonder wachtwoord' },
];

/** Casussen into one file: with a password, or knowingly without. */
export function ExportForm({ casusId: given }: { readonly casusId: string | null }) {
  const save = useExport();
  const progress = useIncomingProgress(save.isPending);
  const [protection, setProtection] = useState<Protection>('password');
  const [password, setPassword] = useState(noPassword);
  const [understood, setUnderstood] = useState(false);
  const [tried, setTried] = useState(false);
  const casusId = casusIdSchema.safeParse(given).data ?? null;
  const what = useWhat(casusId);
  const problem = protection === 'password' ? problemOf(password) : null;

  const submit = () => {
    setTried(true);
    const isReady = protection === 'password' ? problem === null : understood;
    if (!isReady || save.isPending) return;
    save.mutate({ casusId, password: protection === 'password' ? password.first : null });
  };
  return (
    <ScreenSection heading="Exporteren">
      <Paragraph>
        {`Er komt in het bestand: ${what}. Eerdere versies en wat in de prullenbak ligt, gaan niet mee.`}{' '}
        {casusId !== null && <Link to={routes.transfer}>Toch het hele casusboek exporteren</Link>}
      </Paragraph>
      <Paragraph>{casusId === null ? wholeText : oneText}</Paragraph>
      <Form onSubmit={submit}>
        <RadioGroup
          label="Beveiliging"
          value={protection}
          choices={protections}
          onChange={setProtection}
        />
        {protection === 'password' ? (
          <>
            <NewPasswordFields
              value={password}
              onChange={setPassword}
              problem={tried ? problem : null}
            />
            <Paragraph muted>
              Zonder dit wachtwoord gaat het bestand niet meer open, ook niet met de herstelcode van
              je casusboek.
            </Paragraph>
          </>
        ) : (
          <Alert tone="warning" title="Wie dit bestand heeft, kan alles lezen wat erin staat.">
            <Paragraph>
              Ook als je casusboek zelf een wachtwoord heeft. Mail het bestand niet, en zet het
              alleen op een plek die versleuteld is.
            </Paragraph>
            <Checkbox
              label="Ik wil het bestand toch zonder wachtwoord"
              checked={understood}
              onChange={setUnderstood}
            />
          </Alert>
        )}
        {save.isError && <ErrorMessage error={save.error} />}
        {progress && (
          <Paragraph
            muted
          >{`Bezig: ${String(progress.done)} van ${String(progress.total)} casussen.`}</Paragraph>
        )}
        {save.isSuccess && save.data.saved && (
          <Alert tone="ok" title={`Opgeslagen als ${save.data.place}`} live="status">
            <Paragraph>
              {`Er ${save.data.casussen === 1 ? 'staat' : 'staan'} ${casussenText(save.data.casussen)} in. Maatstaf kan dit bestand later niet voor je opruimen: houd zelf bij waar het ligt.`}
              {save.data.unreadable > 0 &&
                ` ${casussenText(save.data.unreadable)} kon niet mee, omdat het bestand ervan beschadigd is.`}{' '}
              {readYourself}
            </Paragraph>
          </Alert>
        )}
        <Actions>
          <Button
            type="submit"
            purpose="primary"
            busy={save.isPending}
            disabled={protection === 'none' && !understood}
          >
            {save.isPending ? 'Exporteren…' : 'Exporteer…'}
          </Button>
        </Actions>
      </Form>
    </ScreenSection>
  );
}

/** One casus is for somebody else, and is asked about; the whole casusboek is a copy for the user. */
const oneText =
  'Maatstaf laat eerst zien wat naar een persoon kan leiden, met een vervanging. Je klad en je lijst “Wat niet naar buiten mag” gaan niet mee.';
const wholeText =
  'Dit is een kopie voor jezelf: alles gaat mee zoals het er staat, ook namen en nummers, je klad en wat niet naar buiten mag. Geef dit bestand aan niemand. Voor een collega exporteer je één casus, vanuit de casus zelf.';

type Chosen = { readonly casusId: CasusId | null; readonly password: string | null };

/** Saves the file, after asking what of a single casus may leave. */
function useExport() {
  const leave = useLeavingCasus();
  return useMutation({
    mutationFn: async ({ casusId, password }: Chosen) => {
      await flushAll();
      const stored = casusId === null ? null : await call('casus:get', { id: casusId });
      const casus = stored === null ? null : await leave(stored, 'Exporteer…');
      if (stored !== null && casus === null) return { saved: false as const };
      return call('transfer:export', { casus, password });
    },
    // There may be a password in it.
    gcTime: 0,
  });
}

function useWhat(casusId: string | null): string {
  const own = useOwnCasussen();
  if (casusId === null) return 'je hele casusboek';
  const title = own.data?.find(({ id }) => id === casusId)?.title;
  return title === undefined ? 'één casus' : `alleen de casus ‘${casusName(title)}’`;
}
