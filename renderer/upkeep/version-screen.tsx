import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';

import type { Casus, CasusId } from '../../main/domain/casus/casus.ts';
import { changedFields, writtenFields } from '../../main/domain/casus/changed-fields.ts';
import { useCasus } from '../casus/casus-queries.ts';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { formatMoment } from '../shared/day.ts';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Actions, Screen } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { ToggleGroup } from '../ui/toggle-group.tsx';
import { fieldText } from '../casus/fields/field-text.ts';
import { useRestoreVersion, useVersion, useVersions } from './history-queries.ts';
import { FieldDifference, FieldWhole } from '../casus/fields/field-difference.tsx';
import { useWords } from '../casus/fields/use-words.ts';

type View = 'differences' | 'whole';

/** One earlier version: how it differs from the casus as it is now, or all of it. */
export function VersionScreen() {
  const { id = '', revision: given = '' } = useParams();
  const revision = Number(given);
  const version = useVersion(id, revision);
  const versions = useVersions(id);
  const now = useCasus(id);
  const savedAt = versions.data?.find((each) => each.revision === revision)?.savedAt;

  return (
    <Screen>
      <ScreenHeading
        windowTitle="Eerdere versie"
        above={<Link to={routes.versions(id)}>Alle eerdere versies</Link>}
        lead={
          now.isError
            ? 'De casus van nu is niet te lezen. Deze versie is dat wel, en kan terug.'
            : 'Lees wat er anders is dan nu. Zet je deze versie terug, dan blijft de tekst van nu bewaard als eerdere versie.'
        }
      >
        {savedAt === undefined ? 'Eerdere versie' : `Versie van ${formatMoment(savedAt)}`}
      </ScreenHeading>
      {version.isPending && <LoadingMessage>Versie laden…</LoadingMessage>}
      {version.isError && (
        <ErrorMessage error={version.error} onRetry={() => void version.refetch()} />
      )}
      {version.isSuccess && !now.isPending && (
        <VersionContent version={version.data} revision={revision} now={now.data ?? null} />
      )}
    </Screen>
  );
}

type VersionContentProps = {
  readonly version: Casus;
  readonly revision: number;
  /** `null` when what counts now can't be read. */
  readonly now: Casus | null;
};

function VersionContent({ version, revision, now }: VersionContentProps) {
  const [chosen, setView] = useState<View>('differences');
  const word = useWords();
  const view = now === null ? 'whole' : chosen;
  const changed = now === null ? [] : changedFields(now, version);
  const filled = writtenFields.filter((field) => fieldText(version, field, word) !== '');

  return (
    <>
      <Actions>
        <RestoreButton id={version.id} revision={revision} />
      </Actions>
      {now !== null && (
        <ToggleGroup
          label="Toon"
          value={view}
          choices={[
            { value: 'differences', label: 'Verschillen met nu' },
            { value: 'whole', label: 'De hele versie' },
          ]}
          onChange={setView}
        />
      )}
      {view === 'differences' && now !== null && (
        <>
          <Paragraph muted>
            {changed.length === 0
              ? 'Deze versie is gelijk aan de casus van nu.'
              : 'Doorgestreept staat er nu, maar niet in deze versie. Onderstreept staat alleen in deze versie.'}
          </Paragraph>
          {changed.map((field) => (
            <FieldDifference
              key={field}
              field={field}
              now={fieldText(now, field, word)}
              then={fieldText(version, field, word)}
            />
          ))}
        </>
      )}
      {view === 'whole' &&
        (filled.length === 0 ? (
          <Paragraph muted>In deze versie was nog niets ingevuld.</Paragraph>
        ) : (
          filled.map((field) => (
            <FieldWhole key={field} field={field} text={fieldText(version, field, word)} />
          ))
        ))}
    </>
  );
}

function RestoreButton({ id, revision }: { readonly id: CasusId; readonly revision: number }) {
  const restore = useRestoreVersion();
  const navigate = useNavigate();
  return (
    <>
      <Button
        purpose="primary"
        busy={restore.isPending}
        onClick={() => {
          restore.mutate(
            { id, revision },
            {
              onSuccess: () => {
                announce('Deze versie is terug. Wat er stond, is nu een eerdere versie.');
                void navigate(routes.casus(id));
              },
            },
          );
        }}
      >
        {restore.isPending ? 'Terugzetten…' : 'Zet deze versie terug'}
      </Button>
      {restore.isError && <ErrorMessage error={restore.error} />}
    </>
  );
}
