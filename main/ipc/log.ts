/**
 * The technical log. It gets names, codes and references; never a title, a text or an error's
 * message, because those can quote what somebody wrote about a resident.
 */
export type Log = {
  write(event: string, details: Readonly<Record<string, string | number>>): void;
};

/** What may be logged of an error: its name, its code and where it was thrown. */
export function describeError(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return { name: error.name, ...code, at: frames.slice(0, 4).join(' ').replace(/\s+/gu, ' ') };
}
