import { randomBytes } from 'node:crypto';

import { contract, type Answer, type EndpointName, type Input } from '../contract/contract.ts';
import type { Reply } from '../contract/endpoint.ts';
import type { Result } from '../domain/result.ts';
import { describeError, type Log } from '../log.ts';

export type Handler<Name extends EndpointName> = (input: Input<Name>) => Answer<Name>;

/** One handler for each endpoint of a feature; all features together make the app. */
export type Handlers<Name extends EndpointName = EndpointName> = {
  readonly [Key in Name]: Handler<Key>;
};

/** Who calls, as the host sees it; a host never takes this from the caller's own words. */
export type Sender = { readonly origin: string; readonly mainFrame: boolean };

export type Dispatch = (sender: Sender, name: string, input: unknown) => Promise<Reply>;

/**
 * The one way in. Checks the sender, parses the input, calls the handler, parses the answer and
 * turns a throw into `unexpected` with a reference that is in the log. Never rejects.
 */
export function createDispatch(handlers: Handlers, origin: string, log: Log): Dispatch {
  return async (sender, name, input) => {
    if (!sender.mainFrame || sender.origin !== origin) {
      log.write('call-refused', { why: 'sender', known: Number(isEndpoint(name)) });
      return refused('the caller is not the window of the app');
    }
    if (!isEndpoint(name)) {
      log.write('call-refused', { why: 'unknown-endpoint' });
      return refused('there is no such call');
    }
    const parsed = contract[name].input.safeParse(input);
    if (!parsed.success) {
      const fields = parsed.error.issues.map((issue) => issue.path.join('.')).join(' ');
      log.write('call-refused', { why: 'input', name, fields });
      return refused('the input has not the form of this call');
    }
    try {
      const handler = handlers[name] as (input: unknown) => Promise<Result<unknown, string>>;
      const result = await handler(parsed.data);
      if (!result.ok) {
        log.write('call-failed', { name, code: result.error.code });
        return { ok: false, error: result.error };
      }
      return { ok: true, value: contract[name].output.parse(result.value) };
    } catch (error) {
      const reference = randomBytes(4).toString('hex');
      log.write('unexpected', { name, reference, ...describeError(error) });
      return { ok: false, error: { code: 'unexpected', message: reference } };
    }
  };
}

function isEndpoint(name: string): name is EndpointName {
  return Object.hasOwn(contract, name);
}

function refused(message: string): Reply {
  return { ok: false, error: { code: 'refused', message } };
}
