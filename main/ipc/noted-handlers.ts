import type { CasusLogbook } from '../casus/casus-logbook.ts';
import type { EndpointName, Input, Output } from '../contract/contract.ts';
import type { NewLogEntry } from '../domain/logbook/log-entry.ts';
import type { Handler, Handlers } from './handle.ts';

/** What the logbook says of a call that succeeded; `null` when nothing was done after all. */
type Notes = {
  readonly [Name in EndpointName]?: (
    input: Input<Name>,
    output: Output<Name>,
  ) => NewLogEntry | null;
};

/** Calls about the whole casusboek, and those that let something out of it or in. */
const notes: Notes = {
  'encryption:turn-on': () => ({ event: 'encryption-on' }),
  'encryption:turn-off': () => ({ event: 'encryption-off' }),
  'encryption:change-password': () => ({ event: 'password-changed' }),
  'encryption:new-recovery-code': () => ({ event: 'recovery-code-renewed' }),
  'backup:make': () => ({ event: 'backup-made' }),
  'app:print-to-pdf': ({ casusId }, { saved }) =>
    saved && casusId !== undefined ? { event: 'casus-exported', casusId } : null,
  'export:save-motivation': ({ casusId }, { saved }) =>
    saved && casusId !== undefined ? { event: 'casus-exported', casusId } : null,
  'review:send': ({ casusId }, { saved }) => (saved ? { event: 'casus-exported', casusId } : null),
  'transfer:export': ({ casusId }, output) => {
    if (!output.saved) return null;
    return casusId === null
      ? { event: 'notebook-exported', count: output.casussen }
      : { event: 'casus-exported', casusId };
  },
  'incoming:apply': (_input, { added, beside, replaced }) => ({
    event: 'notebook-imported',
    count: added + beside + replaced,
  }),
};

/** The same handlers, of which those above write down in the logbook what they did. */
export function notedHandlers(handlers: Handlers, logbook: Pick<CasusLogbook, 'note'>): Handlers {
  const noted = (Object.keys(notes) as (keyof typeof notes)[]).map((name) => [
    name,
    withNote(handlers, name, logbook),
  ]);
  return { ...handlers, ...(Object.fromEntries(noted) as Partial<Handlers>) };
}

function withNote<Name extends EndpointName>(
  handlers: Handlers,
  name: Name,
  logbook: Pick<CasusLogbook, 'note'>,
): Handler<Name> {
  const handler = handlers[name] as Handler<Name>;
  return async (input) => {
    const result = await handler(input);
    const entry = result.ok ? notes[name]?.(input, result.value) : null;
    if (entry !== null && entry !== undefined) await logbook.note(entry);
    return result;
  };
}
