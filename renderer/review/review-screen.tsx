import { useState } from 'react';

import { casusName } from '../../main/domain/casus/casus-name.ts';
import { ruleIds } from '../../main/domain/review/find-open-points.ts';
import { formatMoment } from '../shared/day.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { statusNames } from '../shared/names.ts';
import { useOwnCasussen } from '../shared/own-casussen.ts';
import { routes } from '../shared/routes.ts';
import { Screen, ScreenSection } from '../shared/screen.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { OpenReviewFile } from './open-review-file.tsx';
import { useFreshQueue } from './review-queries.ts';
import { ReviewQueue } from './review-queue.tsx';
import styles from './review.module.css';

/** More rows than this nobody reads; a word of the title brings the rest. */
const mostRows = 100;

/** The own casussen, to be chosen for review. */
export function ReviewScreen() {
  const casussen = useOwnCasussen();
  const queue = useFreshQueue();
  const [word, setWord] = useState('');
  const wanted = word.trim().toLocaleLowerCase('nl');
  const found = (casussen.data ?? []).filter(({ title, opening }) =>
    `${title} ${opening}`.toLocaleLowerCase('nl').includes(wanted),
  );

  return (
    <Screen>
      <ScreenHeading
        lead={`Kies een casus. ${String(ruleIds.length)} vaste regels wijzen aan wat een lezer zou missen, elk met de reden en de bron.`}
      >
        Toetsen
      </ScreenHeading>
      <div className={styles['ways']}>
        <OpenReviewFile />
        <Link to={routes.unequal}>Eigen casussen die elkaar tegenspreken</Link>
      </div>
      {queue.isError && <ErrorMessage error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.data !== undefined && ((casussen.data?.length ?? 0) > 0 || queue.data.length > 0) && (
        <ReviewQueue reviews={queue.data} />
      )}
      {casussen.isPending && <LoadingMessage>Casussen laden…</LoadingMessage>}
      {casussen.isError && (
        <ErrorMessage error={casussen.error} onRetry={() => void casussen.refetch()} />
      )}
      {casussen.data?.length === 0 && (
        <EmptyMessage title="Er is nog geen casus om te toetsen.">
          Begin er een in het <Link to={routes.casusboek}>casusboek</Link>.
        </EmptyMessage>
      )}
      {casussen.data !== undefined && casussen.data.length > 0 && (
        <ScreenSection heading="Kies zelf een casus">
          <TextInput
            label="Zoek op titel of eerste woorden"
            type="search"
            value={word}
            onChange={setWord}
            description={`${String(found.length)} van ${String(casussen.data.length)} casussen`}
          />
          {found.length === 0 && (
            <EmptyMessage
              title="Geen casus met deze woorden."
              actions={<Button onClick={() => setWord('')}>Toon alle casussen</Button>}
            />
          )}
          <ul className={styles['points']}>
            {found.slice(0, mostRows).map((casus) => (
              <li key={casus.id} className={styles['row']}>
                <Link to={routes.reviewing(casus.id)}>{casusName(casus.title)}</Link>
                {casus.opening !== '' && <div className={styles['text']}>{casus.opening}</div>}
                <div className={styles['second']}>
                  {statusNames[casus.status]} · gewijzigd {formatMoment(casus.changedAt)}
                </div>
              </li>
            ))}
          </ul>
          {found.length > mostRows && (
            <Paragraph muted>
              Er zijn er nog {found.length - mostRows}; typ een woord uit de titel.
            </Paragraph>
          )}
        </ScreenSection>
      )}
    </Screen>
  );
}
