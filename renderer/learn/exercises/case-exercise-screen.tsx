import { useParams } from 'react-router';

import type { Output } from '../../../main/contract/contract.ts';
import type { ExerciseKey, ExerciseWork } from '../../../main/domain/leren/exercise-work.ts';
import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { labelExplanations } from '../../library/reading/reading-names.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { routes } from '../../shared/routes.ts';
import { ScreenHeading } from '../../shared/screen-heading.tsx';
import { Actions, Screen } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { useFreshWork } from '../learn-queries.ts';
import { useWork } from '../work-drafts-provider.tsx';
import { WorkStatus } from '../work-status.tsx';
import styles from './exercises.module.css';
import { standardCaseSteps, standardReflection } from './case-steps.ts';
import { WithVoorbeeldcasus } from './with-voorbeeldcasus.tsx';
import { WithWork } from './with-work.tsx';
import { WorkACase } from './work-a-case.tsx';

/** Any voorbeeldcasus, to work by oneself. */
export function CaseExerciseScreen() {
  const { id = '' } = useParams();
  const exercise: ExerciseKey = `casus:${id}`;
  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.learn}>Leren</Link>}
        lead="Je leest alleen de situatie. Zet zelf de vier stappen, en leg elke stap daarna naast de uitwerking. Er is niet één goed antwoord."
      >
        Oefen een casus
      </ScreenHeading>
      <WithVoorbeeldcasus id={id}>
        {(reading, item) => (
          <WithWork key={id} exercise={exercise}>
            {(stored) => (
              <CaseExercise key={stored.id} reading={reading} item={item} stored={stored} />
            )}
          </WithWork>
        )}
      </WithVoorbeeldcasus>
    </Screen>
  );
}

type CaseExerciseProps = {
  readonly reading: Output<'library:get-item'>;
  readonly item: Voorbeeldcasus;
  readonly stored: ExerciseWork;
};

function CaseExercise({ reading, item, stored }: CaseExerciseProps) {
  const open = useWork(stored);
  const fresh = useFreshWork(stored.exercise);
  return (
    <>
      {/* A title may tell how it ended. */}
      <Heading level={2}>{open.work.finishedAt === null ? 'De casus' : item.title}</Heading>
      <Paragraph muted>{labelExplanations[item.label]}</Paragraph>
      <WorkACase
        reading={reading}
        item={item}
        steps={standardCaseSteps}
        reflection={standardReflection}
        open={open}
      />
      <WorkStatus open={open} />
      {open.work.finishedAt !== null && (
        <>
          {fresh.isError && <ErrorMessage error={fresh.error} />}
          <Actions>
            <Button
              busy={fresh.isPending}
              onClick={() => {
                void open.flush().then(() => fresh.mutate());
              }}
            >
              Oefen deze casus nog eens
            </Button>
            <Link to={routes.learn} className={styles['beside-button']}>
              Terug naar Leren
            </Link>
            <Link to={routes.casusboek} className={styles['beside-button']}>
              Nu met een eigen casus
            </Link>
          </Actions>
        </>
      )}
    </>
  );
}
