import type { CasusLogbook } from '../notebook/casus-logbook.ts';
import type { EndpointName, Input, Output } from '../contract/contract.ts';
import type { NewLogEntry } from '../domain/logbook/log-entry.ts';
import type { Handler, Handlers } from './handle.ts';

/** What the logbook says of a call that succeeded; `null` when nothing was done after all. */
type Notes = {
  readonly [Name in EndpointName]?: (
    input: Input<Name>,
    output: Output<Name>,
  ) => NewLogEntry | readonly NewLogEntry[] | null;
};

/** Calls about the whole casusboek, and those that let something out of it; services that know more write it down themselves. */
const notes: Notes = {
  'encryption:turn-on': () => ({ event: 'encryption-on' }),
  'encryption:turn-off': () => ({ event: 'encryption-off' }),
  'encryption:change-password': () => ({ event: 'password-changed' }),
  'encryption:new-recovery-code': () => ({ event: 'recovery-code-renewed' }),
  'place:move': () => ({ event: 'notebook-moved' }),
  'place:open': () => ({ event: 'notebook-chosen' }),
  'app:print-to-pdf': ({ casusIds = [] }, { saved }) =>
    saved ? casusIds.map((casusId) => ({ event: 'casus-exported', casusId })) : null,
  'export:save-motivation': ({ casusId }, { saved }) =>
    saved && casusId !== undefined ? { event: 'casus-exported', casusId } : null,
  'review:act': ({ casusId, action }) => {
    if (action.kind === 'offer') return { event: 'review-offered', casusId };
    if (action.kind === 'withdraw') return { event: 'review-withdrawn', casusId };
    return action.kind === 'judge' ? { event: 'review-judged', casusId } : null;
  },
  'review:send': ({ casusId }, { saved }) => (saved ? { event: 'casus-exported', casusId } : null),
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
    const done = result.ok ? (notes[name]?.(input, result.value) ?? []) : [];
    for (const entry of [done].flat()) await logbook.note(entry);
    return result;
  };
}
