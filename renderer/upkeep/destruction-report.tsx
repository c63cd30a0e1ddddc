import type { LogEntry } from '../../main/domain/logbook/log-entry.ts';
import { PrintButton } from '../privacy/print-button.tsx';
import { call } from '../shared/call.ts';
import { formatDay, formatMoment } from '../shared/day.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { routes } from '../shared/routes.ts';
import { Actions, ScreenSection } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { useLogbook } from './destruction-queries.ts';
import { casusMark, reasonNames } from './log-names.ts';
import { LogTable } from './log-table.tsx';
import printStyles from '../casus/print/casus-print.module.css';

/** What was destroyed, when and why; to read, and to keep on paper. Nothing of what was in it. */
export function DestructionReport() {
  const logbook = useLogbook();
  const destroyed = (logbook.data?.entries ?? []).filter(
    ({ event }) => event === 'casus-destroyed',
  );
  return (
    <ScreenSection heading="Vernietigd">
      {logbook.isPending && <LoadingMessage>Verslag lezen…</LoadingMessage>}
      {logbook.isError && (
        <ErrorMessage error={logbook.error} onRetry={() => void logbook.refetch()} />
      )}
      {logbook.isSuccess && destroyed.length === 0 && (
        <Paragraph muted>Er is nog geen casus vernietigd.</Paragraph>
      )}
      {destroyed.length > 0 && (
        <>
          <Paragraph muted>
            Dit verslag komt uit het <Link to={routes.logbook}>logboek</Link>. Er staat niets in van
            wat er in de casus stond.
          </Paragraph>
          <ReportTable entries={destroyed} />
          <Actions>
            <PrintButton print={() => call('app:print-to-pdf', { name: 'vernietigingsverslag' })} />
          </Actions>
          <article className={printStyles['print']}>
            <h1>Vernietigingsverslag casusboek</h1>
            <p>
              Gemaakt met Maatstaf op {formatMoment(new Date().toISOString())}. Vernietigd zijn de
              tekst, de eerdere versies, de toetsing en de bereikbare reservekopieën.
            </p>
            <ReportTable entries={destroyed} />
          </article>
        </>
      )}
    </ScreenSection>
  );
}

function ReportTable({ entries }: { readonly entries: readonly LogEntry[] }) {
  return (
    <LogTable
      caption="Vernietigde casussen"
      columns={['Vernietigd op', 'Kenmerk', 'Gemaakt', 'Afgesloten', 'Reden']}
      rows={entries.map(({ at, casusId = '', destruction }) => ({
        key: `${at} ${casusId}`,
        cells: [
          formatMoment(at),
          casusMark(casusId),
          destruction === undefined ? '' : formatDay(destruction.madeOn),
          closedText(destruction?.closedOn ?? null),
          destruction === undefined ? '' : reasonText(destruction),
        ],
      }))}
    />
  );
}

function closedText(closedOn: string | null): string {
  return closedOn === null ? 'niet' : formatDay(closedOn);
}

function reasonText({ why, unreached }: NonNullable<LogEntry['destruction']>): string {
  const rest = unreached === 0 ? '' : '. Een map met reservekopieën was niet te bereiken.';
  return `${reasonNames[why]}${rest}`;
}
