import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Output } from '../../../main/contract/contract.ts';
import { EmptyMessage } from '../../shared/empty-message.tsx';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { LoadingMessage } from '../../shared/loading-message.tsx';
import { routes } from '../../shared/routes.ts';
import { ScreenHeading } from '../../shared/screen-heading.tsx';
import { Actions, Screen } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import type { Learned } from '../content-changes.tsx';
import styles from '../learn.module.css';
import { useQuestions, useRound } from '../learn-queries.ts';
import { agoInWords } from '../moment-words.ts';
import { QuestionCard } from './question-card.tsx';
import { RoundEnd } from './round-end.tsx';

type Entry = Output<'study:get-round'>['entries'][number];

/** Today's questions, one at a time. */
export function RoundScreen() {
  const round = useRound();
  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.learn}>Leren</Link>}
        lead="Kies wat volgens jou klopt. Fout is niet erg: dan komt de vraag morgen terug."
      >
        Vragen van vandaag
      </ScreenHeading>
      {!round.isFetchedAfterMount && <LoadingMessage>Vragen laden…</LoadingMessage>}
      {round.isError && <ErrorMessage error={round.error} onRetry={() => void round.refetch()} />}
      {round.isFetchedAfterMount && round.isSuccess && <Round given={round.data.entries} />}
    </Screen>
  );
}

/** Holds on to the questions it began with, whatever is answered in the meantime. */
function Round({ given }: { readonly given: readonly Entry[] }) {
  const [entries] = useState(given);
  const [answers, setAnswers] = useState<readonly (string | null)[]>([]);
  const questions = useQuestions(entries.map(({ id }) => id));
  const navigate = useNavigate();
  const at = answers.length;
  const entry = entries[at];

  if (entries.length === 0) {
    return (
      <EmptyMessage
        title="Vandaag zijn er geen vragen."
        actions={<Button onClick={() => void navigate(routes.learn)}>Naar Leren</Button>}
      >
        Er komen vragen over wat je hebt gelezen, op het moment dat het bijna wegzakt.
      </EmptyMessage>
    );
  }
  if (entry === undefined) return <RoundEnd answers={answers} />;
  const asked = questions[at];
  const question = asked?.data?.questions[0];
  const goOn = (dueAt: string | null) => {
    setAnswers([...answers, dueAt]);
  };

  return (
    <>
      <div className={styles['second']} role="status">
        Vraag {at + 1} van {entries.length} · {reasonInWords(entry)}
      </div>
      {asked?.isError === true && (
        <ErrorMessage error={asked.error} onRetry={() => void asked.refetch()} />
      )}
      {asked?.isPending === true && <LoadingMessage>Vraag laden…</LoadingMessage>}
      {asked?.isSuccess === true && question === undefined && (
        <>
          <Paragraph>Deze vraag is vervallen.</Paragraph>
          <Actions>
            <Button onClick={() => goOn(null)}>Verder</Button>
          </Actions>
        </>
      )}
      {asked?.data !== undefined && question !== undefined && (
        <QuestionCard
          key={entry.id}
          question={question}
          law={asked.data}
          next={entry.next}
          learned={learnedOf(entry)}
          onDone={goOn}
        />
      )}
    </>
  );
}

/** Of a question that changed: what was learned of it. */
function learnedOf({ reason, lastAt, knownChanges }: Entry): Learned | undefined {
  return reason === 'changed' && lastAt !== null
    ? { at: lastAt, changes: knownChanges }
    : undefined;
}

function reasonInWords({ reason, lastAt }: Entry): string {
  if (reason === 'new' || lastAt === null) return 'nieuw';
  const ago = `${agoInWords(lastAt)} voor het laatst`;
  return reason === 'changed' ? `gewijzigd, ${ago}` : ago;
}
