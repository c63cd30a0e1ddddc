import { logPageSize, type LogBreak } from '../contract/logbook.ts';
import type { SaveFile } from '../desktop.ts';
import { logEntrySchema, type LogEntry } from '../domain/logbook/log-entry.ts';
import { logTable } from '../domain/logbook/log-table.ts';
import { describeError, type Log } from '../log.ts';
import type { ChainBreak } from '../store/logbook/logbook.ts';
import { createAttempt } from './attempt.ts';
import type { NotebookHolder } from './notebook-holder.ts';
import type { CasusNotebook } from './open-casus-notebook.ts';
import { Refused } from './refused.ts';

export type LogbookServiceOptions = {
  readonly holder: NotebookHolder;
  readonly saveFile: SaveFile;
  readonly log: Log;
};

export type LogbookService = ReturnType<typeof createLogbookService>;

/** Lets the user read the logbook, and take it along. */
export function createLogbookService({ holder, saveFile, log }: LogbookServiceOptions) {
  const attempt = createAttempt(holder);
  return {
    list: (offset: number) =>
      attempt('logbook:list', async (notebook) => {
        const { entries, breaks } = await readLogbook(notebook);
        return {
          entries: entries.toReversed().slice(offset, offset + logPageSize),
          total: entries.length,
          breaks: breaks.slice(-100),
          unwritten: notebook.logbook.unwritten,
        };
      }),

    exportTo: (form: 'csv' | 'json') =>
      attempt('logbook:export', async (notebook) => {
        const { entries, breaks } = await readLogbook(notebook);
        const text =
          form === 'csv' ? logTable(entries) : `${JSON.stringify({ entries, breaks }, null, 2)}\n`;
        const filters = [{ name: form === 'csv' ? 'CSV' : 'JSON', extensions: [form] }];
        try {
          return await saveFile({ name: `logboek.${form}`, filters, data: Buffer.from(text) });
        } catch (error) {
          log.write('logbook-not-exported', describeError(error));
          throw new Refused('not-written', error);
        }
      }),
  };
}

type ReadLogbook = { readonly entries: LogEntry[]; readonly breaks: LogBreak[] };

/** Entries of a later version of the app can't be shown, and are no break in the chain. */
async function readLogbook(notebook: CasusNotebook): Promise<ReadLogbook> {
  const reading = await notebook.logbook.read();
  const parsed = reading.entries.map((entry) => logEntrySchema.safeParse(entry).data);
  const momentBefore = ({ kind, after }: ChainBreak): LogBreak => ({
    kind,
    after: parsed[after - 1]?.at ?? null,
  });
  return {
    entries: parsed.filter((entry) => entry !== undefined),
    breaks: reading.breaks.map(momentBefore),
  };
}
