import { useNavigate } from 'react-router';

import { ErrorMessage } from '../shared/error-message.tsx';
import { useCreateCasus } from '../shared/own-casussen.ts';
import { routes } from '../shared/routes.ts';
import { Actions } from '../shared/screen.tsx';
import { useSaveSettings, useSettings } from '../shared/settings-queries.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './search.module.css';

/** On the first run: what this is, and the way to a first casus within a minute. */
export function Welcome() {
  const settings = useSettings();
  const save = useSaveSettings();
  const create = useCreateCasus();
  const navigate = useNavigate();
  if (settings.data?.welcomed !== false) return null;

  const putAway = () => {
    save.mutate({ welcomed: true });
  };
  return (
    <section className={styles['welcome']} aria-labelledby="welkom">
      <Heading level={2} id="welkom">
        Welkom bij Maatstaf
      </Heading>
      <Paragraph>
        Schrijf op wat er bij een inwoner speelt, zonder naam. Maatstaf leidt je langs vier stappen
        en legt er casussen naast die erop lijken. Alles blijft op deze computer.
      </Paragraph>
      <Paragraph>
        Werk je op een laptop, of kan iemand anders ook op deze computer? Zet er dan eerst een
        wachtwoord op. Zonder dat wachtwoord kan niemand je casussen lezen, ook niet als je laptop
        kwijtraakt. <Link to={routes.settings}>Stel een wachtwoord in</Link>
      </Paragraph>
      {create.isError && <ErrorMessage error={create.error} />}
      <Actions>
        <Button
          purpose="primary"
          busy={create.isPending}
          onClick={() => {
            create.mutate(undefined, {
              onSuccess: (casus) => {
                putAway();
                void navigate(routes.casus(casus.id));
              },
            });
          }}
        >
          Begin je eerste casus
        </Button>
        <Button onClick={putAway}>Eerst rondkijken</Button>
      </Actions>
    </section>
  );
}
