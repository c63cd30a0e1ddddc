import { useNavigate } from 'react-router';

import { announce } from '../../shared/announce.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { LoadingMessage } from '../../shared/loading-message.tsx';
import { routes } from '../../shared/routes.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { useKeepAsNew } from '../casus-queries.ts';
import type { CasusDraft } from '../drafts-provider.tsx';
import { useTheirs } from './elsewhere-queries.ts';
import styles from './elsewhere.module.css';
import { TwoTexts } from '../fields/two-texts.tsx';

/** Somebody else saved this casus while it was being written here: both texts are shown, the user chooses. */
export function SaveConflict({ draft }: { readonly draft: CasusDraft }) {
  const { casus } = draft;
  const navigate = useNavigate();
  const theirs = useTheirs(casus.id, casus.changedAt);
  const keep = useKeepAsNew();

  /** Reads once more: somebody may have saved again while this was being read. */
  const withNewest = async (work: (newest: NonNullable<typeof theirs.data>) => void) => {
    const { data } = await theirs.refetch();
    if (data !== undefined) work(data);
  };
  const keepMine = () =>
    void withNewest((newest) => {
      draft.keepOver(newest);
      announce('Jouw tekst is bewaard. De andere staat bij de eerdere versies.');
    });
  const takeTheirs = () =>
    void withNewest((newest) => {
      draft.replace(newest);
      announce('De andere versie is geladen.');
    });
  const keepBoth = () => {
    keep.mutate(casus, {
      onSuccess: (kept) =>
        void withNewest((newest) => {
          draft.replace(newest);
          void navigate(routes.casus(kept.id));
        }),
    });
  };
  const isBusy = keep.isPending || theirs.isFetching;
  return (
    <Alert tone="warning" title="Deze casus is ergens anders ook gewijzigd." live="alert">
      <Paragraph>
        Er zijn nu twee versies: de jouwe op dit scherm en een andere op de schijf. Er is niets
        overschreven. Lees ze naast elkaar en kies.
      </Paragraph>
      {theirs.isPending && <LoadingMessage>De andere versie laden…</LoadingMessage>}
      {theirs.isError && (
        <ErrorMessage error={theirs.error} onRetry={() => void theirs.refetch()} />
      )}
      {theirs.isSuccess && (
        <TwoTexts mine={casus} theirs={theirs.data} theirName="De andere" level={2} />
      )}
      {keep.isError && <ErrorMessage error={keep.error} />}
      {theirs.isSuccess && (
        <div className={styles['actions']}>
          <Button purpose="primary" busy={isBusy} onClick={keepBoth}>
            Houd ze allebei
          </Button>
          <Button busy={isBusy} onClick={keepMine}>
            Houd de mijne
          </Button>
          <Button busy={isBusy} onClick={takeTheirs}>
            Neem de andere
          </Button>
        </div>
      )}
      <Paragraph muted>
        Allebei: jouw tekst komt in een nieuwe casus ernaast. De mijne: de andere blijft bij de
        eerdere versies staan. De andere: wat je hier net schreef, vervalt.
      </Paragraph>
    </Alert>
  );
}
