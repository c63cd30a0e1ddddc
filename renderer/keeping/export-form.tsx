import { useState } from 'react';

import { casusIdSchema } from '../../main/domain/casus/casus.ts';
import { NewPasswordFields, noPassword, problemOf } from '../encryption/new-password-fields.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
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
import { casussenText } from './keeping-texts.ts';
import { useIncomingProgress } from './keeping-queries.ts';
import { useTransfer } from './transfer-queries.ts';

type Protection = 'password' | 'none';
const protections: readonly Choice<Protection>[] = [
  { value: 'password', label: 'Met een wachtwoord' },
  { value: 'none', label: 'Zonder wachtwoord' },
];

/** Casussen into one file: with a password, or knowingly without. */
export function ExportForm({ casusId: given }: { readonly casusId: string | null }) {
  const save = useTransfer('transfer:export');
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
                ` ${casussenText(save.data.unreadable)} kon niet mee, omdat het bestand ervan beschadigd is.`}
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

function useWhat(casusId: string | null): string {
  const own = useOwnCasussen();
  if (casusId === null) return 'je hele casusboek';
  const title = own.data?.find(({ id }) => id === casusId)?.title.trim();
  return title === undefined || title === '' ? 'één casus' : `alleen de casus ‘${title}’`;
}
