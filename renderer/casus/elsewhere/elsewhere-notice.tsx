import type { Output } from '../../../main/contract/contract.ts';
import type { Other } from '../../../main/contract/presence.ts';
import { announce } from '../../shared/announce.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { formatMoment } from '../../shared/day.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { useReadCasus } from '../casus-queries.ts';
import type { CasusDraft } from '../drafts-provider.tsx';
import styles from './elsewhere.module.css';

type ElsewhereNoticeProps = {
  readonly draft: CasusDraft;
  readonly elsewhere: Output<'presence:sign'> | undefined;
  readonly isReading: boolean;
  readonly onReading: (isReading: boolean) => void;
};

/** Who else has this casus open, and whether it was changed there. Nothing when it is only here. */
export function ElsewhereNotice({ draft, elsewhere, isReading, onReading }: ElsewhereNoticeProps) {
  const here = elsewhere?.others.filter(({ isSameCasus }) => isSameCasus) ?? [];
  const { casus, status } = draft;
  const newest = elsewhere?.newest ?? null;
  const isNewer = status.state === 'saved' && newest !== null && newest > casus.changedAt;
  const [other] = here;
  return (
    <>
      {isNewer && <ChangedThere draft={draft} />}
      {other !== undefined && !isReading && (
        <Alert tone="info" title={`Deze casus is ook open ${whereText(other)}.`} live="status">
          <Paragraph>
            {`Sinds ${formatMoment(other.since)}${here.length > 1 ? `, en nog op ${String(here.length - 1)} plek meer` : ''}. Schrijven jullie tegelijk, dan gaat er niets verloren, maar moet je later kiezen.`}
          </Paragraph>
          <div className={styles['actions']}>
            <Button onClick={() => onReading(true)}>Alleen lezen</Button>
          </div>
        </Alert>
      )}
      {isReading && (
        <Alert tone="info" title="Je leest deze casus alleen." live="status">
          <Paragraph>
            {other === undefined
              ? 'Hij is nu nergens anders meer open.'
              : `Hij is ook open ${whereText(other)}.`}
          </Paragraph>
          <div className={styles['actions']}>
            <Button onClick={() => onReading(false)}>Toch schrijven</Button>
          </div>
        </Alert>
      )}
    </>
  );
}

function whereText({ user, computer }: Other): string {
  return user === '' ? `op ${computer}` : `bij ${user} op ${computer}`;
}

/** Somebody else saved this casus while nothing was written here. */
function ChangedThere({ draft }: { readonly draft: CasusDraft }) {
  const read = useReadCasus();
  const load = () => {
    read.mutate(draft.casus.id, {
      onSuccess: (casus) => {
        draft.replace(casus);
        announce('De nieuwste versie is geladen.');
      },
    });
  };
  return (
    <Alert tone="warning" title="Deze casus is ergens anders gewijzigd." live="status">
      <Paragraph>
        Je ziet nog de tekst van daarvoor. Laad de nieuwste voordat je verder schrijft.
      </Paragraph>
      {read.isError && <ErrorMessage error={read.error} />}
      <div className={styles['actions']}>
        <Button purpose="primary" busy={read.isPending} onClick={load}>
          Laad de nieuwste versie
        </Button>
      </div>
    </Alert>
  );
}
