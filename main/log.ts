/**
 * The technical log. It gets names, codes and references; never a title, a text or an error's
 * message, because those can quote what somebody wrote about a resident.
 */
export type Log = {
  write(event: string, details: Readonly<Record<string, string | number>>): void;
};

/** What may be logged of an error: its name, its code and where it was thrown. */
export function describeError(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  // The stack begins with the message, which may have lines of its own that look like a place.
  const stack = error.stack ?? '';
  const places = stack.slice(Math.max(0, stack.indexOf(error.message)) + error.message.length);
  const frames = places.split('\n').filter((line) => /^\s+at /u.test(line));
  return { error: error.name, ...code, where: frames.slice(0, 4).join(' ').replace(/\s+/gu, ' ') };
}
