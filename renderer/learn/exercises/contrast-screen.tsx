import { useParams } from 'react-router';

import type { Output } from '../../../main/contract/contract.ts';
import type { ExerciseWork } from '../../../main/domain/leren/exercise-work.ts';
import { contrastOptions } from '../../../main/domain/leren/contrast-options.ts';
import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { useFactoren } from '../../library/library-queries.ts';
import { EmptyMessage } from '../../shared/empty-message.tsx';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { LoadingMessage } from '../../shared/loading-message.tsx';
import { routes } from '../../shared/routes.ts';
import { ScreenHeading } from '../../shared/screen-heading.tsx';
import { Screen } from '../../shared/screen.tsx';
import { Link } from '../../ui/link.tsx';
import { useWork } from '../work-drafts-provider.tsx';
import { WorkStatus } from '../work-status.tsx';
import { ContrastBody } from './contrast-body.tsx';
import { WithVoorbeeldcasus } from './with-voorbeeldcasus.tsx';
import { WithWork } from './with-work.tsx';

/** Two voorbeeldcasussen that the library names as each other's contrast. */
export function ContrastScreen() {
  const { left = '', right = '' } = useParams();
  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.contrasts}>Twee casussen, één verschil</Link>}
        lead="De casussen lijken op elkaar en liepen anders af. Kies welk verschil de doorslag gaf. Daarna zie je beide uitkomsten."
      >
        Wat gaf de doorslag?
      </ScreenHeading>
      <WithVoorbeeldcasus id={left}>
        {(first, from) => (
          <WithVoorbeeldcasus id={right}>
            {(second, to) => (
              <WithWork key={`${left}:${right}`} exercise={`contrast:${left}:${right}`}>
                {(stored) => (
                  <Contrast
                    key={stored.id}
                    readings={[first, second]}
                    cases={[from, to]}
                    stored={stored}
                  />
                )}
              </WithWork>
            )}
          </WithVoorbeeldcasus>
        )}
      </WithVoorbeeldcasus>
    </Screen>
  );
}

type ContrastProps = {
  readonly readings: readonly [Output<'library:get-item'>, Output<'library:get-item'>];
  readonly cases: readonly [Voorbeeldcasus, Voorbeeldcasus];
  readonly stored: ExerciseWork;
};

function Contrast({ readings, cases, stored }: ContrastProps) {
  const [left, right] = cases;
  const open = useWork(stored);
  const factoren = useFactoren();
  const relation =
    left.relations.find(({ to }) => to === right.id) ??
    right.relations.find(({ to }) => to === left.id);

  if (factoren.isPending) return <LoadingMessage>Factoren laden…</LoadingMessage>;
  if (factoren.isError) {
    return <ErrorMessage error={factoren.error} onRetry={() => void factoren.refetch()} />;
  }
  const options =
    relation === undefined
      ? []
      : contrastOptions(left, right, relation.decidingFactor, relation.why, factoren.data.factoren);
  if (!options.some((option) => option.right)) {
    return (
      <EmptyMessage title="Deze twee casussen zijn niet als contrast beschreven.">
        Kies een ander paar bij <Link to={routes.contrasts}>twee casussen, één verschil</Link>, of{' '}
        <Link to={routes.comparing(`voorbeeldcasus:${left.id}`, `voorbeeldcasus:${right.id}`)}>
          vergelijk ze zelf
        </Link>
        .
      </EmptyMessage>
    );
  }
  return (
    <>
      <ContrastBody
        readings={readings}
        seed={`${left.id}:${right.id}`}
        options={options}
        open={open}
      />
      <WorkStatus open={open} />
    </>
  );
}
