import type { LogEntry } from './log-entry.ts';

/** Names of the columns, in the order of {@link logRow}. */
const columns = ['moment', 'gebeurtenis', 'casus', 'aantal', 'reden', 'versies'] as const;

/**
 * The logbook as comma-separated values, for a spreadsheet: a byte order mark, so that it is read as
 * UTF-8, and CRLF between the lines. Every value is a code, a number or a moment, so no cell can begin
 * a formula.
 */
export function logTable(entries: readonly LogEntry[]): string {
  const lines = [columns.join(','), ...entries.map((entry) => logRow(entry).join(','))];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function logRow({ at, event, casusId, count, destruction }: LogEntry): readonly string[] {
  return [
    at,
    event,
    casusId ?? '',
    count === undefined ? '' : String(count),
    destruction?.why ?? '',
    destruction === undefined ? '' : String(destruction.versions),
  ];
}
