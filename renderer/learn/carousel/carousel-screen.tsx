import { useState } from 'react';
import { useSearchParams } from 'react-router';

import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { PrintButton } from '../../privacy/print-button.tsx';
import { useItems, useOverview } from '../../library/library-queries.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { LoadingMessage } from '../../shared/loading-message.tsx';
import { routes } from '../../shared/routes.ts';
import { ScreenHeading } from '../../shared/screen-heading.tsx';
import { Actions, Screen } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Link } from '../../ui/link.tsx';
import { Select, type Choice } from '../../ui/select.tsx';
import styles from './carousel.module.css';
import { DiscussionCard } from './discussion-card.tsx';
import { Session } from './session.tsx';

/** From one or two voorbeeldcasussen a session for colleagues: choose, print the card, begin. */
export function CarouselScreen() {
  const [parameters, setParameters] = useSearchParams();
  const [isRunning, setRunning] = useState(false);
  const [withOutcome, setWithOutcome] = useState(false);
  const overview = useOverview();
  const chosen = [parameters.get('eerste') ?? '', parameters.get('tweede') ?? ''];
  const ids = chosen.filter((id) => id !== '');
  const readings = useItems('voorbeeldcasus', ids);
  const cases = readings.flatMap(({ item }): Voorbeeldcasus[] =>
    item.kind === 'voorbeeldcasus' ? [item] : [],
  );

  function choose(name: 'eerste' | 'tweede', id: string): void {
    const next = new URLSearchParams(parameters);
    if (id === '') next.delete(name);
    else next.set(name, id);
    setParameters(next, { replace: true });
  }

  if (overview.isPending) return <LoadingMessage>Bibliotheek laden…</LoadingMessage>;
  if (overview.isError) {
    return <ErrorMessage error={overview.error} onRetry={() => void overview.refetch()} />;
  }
  const titles: readonly Choice<string>[] = overview.data.entries
    .filter(({ kind }) => kind === 'voorbeeldcasus')
    .map(({ id, title }) => ({ value: id, label: title }));
  const [first = '', second = ''] = chosen;

  return (
    <Screen>
      <div className={styles['on-screen']}>
        <ScreenHeading
          above={<Link to={routes.learn}>Leren</Link>}
          lead="Kies een of twee casussen. Je krijgt een gespreksblad zonder uitkomst om uit te delen, en een leesweergave voor op het grote scherm. De uitkomst komt pas na het gesprek."
        >
          Kenniscarrousel
        </ScreenHeading>
      </div>
      <div className={styles['choose']}>
        <Select
          label="Eerste casus"
          value={first}
          choices={[{ value: '', label: 'Kies een casus' }, ...titles]}
          onChange={(id) => choose('eerste', id)}
        />
        <Select
          label="Tweede casus, als je er twee wilt"
          value={second}
          choices={[
            { value: '', label: 'Geen tweede casus' },
            ...titles.filter(({ value }) => value !== first),
          ]}
          onChange={(id) => choose('tweede', id)}
        />
      </div>
      {cases.length > 0 && cases.length === ids.length && (
        <>
          <div className={styles['on-screen']}>
            <Actions>
              <Button purpose="primary" onClick={() => setRunning(true)}>
                Begin de sessie
              </Button>
              <PrintButton name="gespreksblad" />
            </Actions>
            <Checkbox
              label="Zet de uitkomst erbij, voor wie de sessie leidt"
              description="Deel dat blad niet uit: dan is het gesprek voorbij."
              checked={withOutcome}
              onChange={setWithOutcome}
            />
          </div>
          {cases.map((item, index) => (
            <DiscussionCard
              key={item.id}
              item={item}
              name={cases.length > 1 ? `Gespreksblad ${String(index + 1)}` : 'Gespreksblad'}
              readings={readings}
              withOutcome={withOutcome}
            />
          ))}
        </>
      )}
      {isRunning && <Session cases={cases} readings={readings} onEnd={() => setRunning(false)} />}
    </Screen>
  );
}
