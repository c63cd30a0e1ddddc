/** Why a backup was made: once a day, or just before something that changes a lot at once. */
export const backupReasons = ['daily', 'asked', 'import', 'encryption', 'restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** What the rule looks at. */
export type DatedBackup = {
  readonly name: string;
  /** A moment such as `2026-11-22T10:00:00.000Z`. */
  readonly createdAt: string;
  readonly reason: BackupReason;
};

/** How many days, weeks and months a backup is kept of, counting only those that have one. */
export const kept = { days: 7, weeks: 4, months: 6, others: 5 } as const;

/**
 * Which backups stay: the newest of each of the last seven days, four weeks and six months that have
 * one, and the last five that were made before a change or because somebody asked. The newest of all
 * always stays.
 *
 * @returns The names of those that stay.
 */
export function keepBackups(backups: readonly DatedBackup[]): ReadonlySet<string> {
  const newestFirst = [...backups].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const names = new Set<string>();
  const keepNewestOf = (period: (backup: DatedBackup) => string, most: number) => {
    const seen = new Set<string>();
    for (const backup of newestFirst) {
      if (seen.has(period(backup))) continue;
      if (seen.size === most) return;
      seen.add(period(backup));
      names.add(backup.name);
    }
  };
  keepNewestOf(({ createdAt }) => createdAt.slice(0, 10), kept.days);
  keepNewestOf(({ createdAt }) => weekOf(createdAt), kept.weeks);
  keepNewestOf(({ createdAt }) => createdAt.slice(0, 7), kept.months);
  const others = newestFirst.filter(({ reason }) => reason !== 'daily').slice(0, kept.others);
  for (const { name } of others) names.add(name);
  return names;
}

const dayMs = 24 * 60 * 60 * 1_000;

/** Weeks begin on Monday; 5 January 1970 was one. */
function weekOf(moment: string): string {
  const day = Math.floor(Date.parse(moment) / dayMs);
  return String(Math.floor((day - 4) / 7));
}
