import { writerName } from '../writer-name.ts';

const form = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z-[\w-]{12}$/u;

/** Name of the folder of a new backup: when it was made and who made it; nothing of what is in it. */
export function newBackupName(now: Date): string {
  const moment = now.toISOString().replace(/\.\d{3}Z$/u, 'Z');
  return `${moment.replaceAll(':', '')}-${writerName()}`;
}

/** When a backup was begun, by the name of its folder; undefined for anything else. */
export function readBackupName(name: string): Date | undefined {
  const [, day, hour, minute, second] = form.exec(name) ?? [];
  if (day === undefined) return undefined;
  const begun = new Date(`${day}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`);
  return Number.isNaN(begun.getTime()) ? undefined : begun;
}
