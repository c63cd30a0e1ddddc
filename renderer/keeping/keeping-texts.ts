import type { BackupReason } from '../../main/domain/backup/keep-backups.ts';

/** Why a backup was made, as it stands behind its date. */
export const reasonTexts: Readonly<Record<BackupReason, string>> = {
  daily: 'vanzelf gemaakt',
  asked: 'zelf gemaakt',
  import: 'gemaakt voor het importeren',
  encryption: 'gemaakt bij het wijzigen van het wachtwoord',
  restore: 'gemaakt voor het terugzetten',
};

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** Bytes as people read them: kB, MB or GB. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${number.format(Math.max(1, Math.round(bytes / 1_000)))} kB`;
  if (bytes < 1_000_000_000) return `${number.format(bytes / 1_000_000)} MB`;
  return `${number.format(bytes / 1_000_000_000)} GB`;
}
