import type { NotebookProblem, NotebookState } from '../../main/contract/casus.ts';
import { errorTexts } from '../shared/error-text.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Actions } from '../shared/screen.tsx';
import { routes } from '../shared/routes.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { StartAfresh } from './start-afresh.tsx';
import { RecoveryOffer } from '../upkeep/recovery-offer.tsx';
import { useReopenNotebook } from './casus-queries.ts';
import { hasVersions, problemText } from './problem-texts.ts';

/** Kinds of damage after which an earlier version may be worth more than what is open now. */
const recoverable: ReadonlySet<NotebookProblem['kind']> = new Set([
  'restored',
  'lost',
  'revision-gone',
]);

/** Looking for versions takes reading; who has more damage than this looks at the casussen themselves. */
const mostOffers = 20;

/** Why the casusboek is not open, and a way to try again. */
export function NotebookClosed({
  notebook,
}: {
  readonly notebook: Extract<NotebookState, { state: 'closed' }>;
}) {
  const reopen = useReopenNotebook();
  const text = errorTexts[notebook.why];
  return (
    <Alert tone="error" title={text.what} live="alert">
      <Paragraph>{text.safe}</Paragraph>
      <Paragraph>{text.todo}</Paragraph>
      <Paragraph muted>Map: {notebook.folder}</Paragraph>
      {reopen.isError && <ErrorMessage error={reopen.error} />}
      <Actions>
        <Button onClick={() => reopen.mutate()} busy={reopen.isPending}>
          {reopen.isPending ? 'Openen…' : 'Probeer opnieuw'}
        </Button>
        {notebook.why === 'folder-missing' && <StartAfresh folder={notebook.folder} />}
      </Actions>
      <Paragraph>
        Staat je casusboek ergens anders?{' '}
        <Link to={routes.settings}>Wijs de map aan bij Instellingen</Link>
      </Paragraph>
    </Alert>
  );
}

/** Files that could not be used. Their bytes are kept; all other casussen are open. */
export function NotebookProblems({ problems }: { readonly problems: readonly NotebookProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Alert
      tone="warning"
      title={
        problems.length === 1
          ? 'Eén bestand van je casusboek was niet in orde.'
          : `${String(problems.length)} bestanden van je casusboek waren niet in orde.`
      }
      live="status"
    >
      <Paragraph>
        Maatstaf heeft die bestanden apart gezet en niets weggegooid. Al het andere is gewoon open.
      </Paragraph>
      {problems.some(({ kind }) => kind === 'conflict-copy') && (
        <Paragraph>
          <Link to={routes.copies}>Bekijk de kopieën van het synchronisatieprogramma</Link>
        </Paragraph>
      )}
      <Disclosure summary="Welke bestanden">
        <ul>
          {problems.map((problem, place) => (
            <li key={`${problem.file} ${problem.kind}`}>
              {problemText(problem)}
              <Paragraph muted>Bestand: {problem.file}</Paragraph>
              {recoverable.has(problem.kind) && <Recovery problem={problem} place={place} />}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Alert>
  );
}

function Recovery({
  problem,
  place,
}: {
  readonly problem: NotebookProblem;
  readonly place: number;
}) {
  if (!hasVersions(problem)) {
    return (
      <Paragraph>
        <Link to={routes.backups}>Zoek het in de reservekopieën</Link>
      </Paragraph>
    );
  }
  return place < mostOffers && <RecoveryOffer id={problem.casusId} />;
}
