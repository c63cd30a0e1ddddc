import type { Pipe } from './pipe.ts';
import type { CommandName, Commands, EventName, Events } from './protocol.ts';

/** The pipe as seen by one page: its commands go to that page, and only its events come in. */
export type PageSession = {
  send<Name extends CommandName>(
    method: Name,
    params: Commands[Name]['params'],
  ): Promise<Commands[Name]['result']>;
  on<Name extends EventName>(name: Name, listener: (params: Events[Name]) => void): () => void;
};

/** Binds the pipe to one session. */
export function pageSession(pipe: Pipe, sessionId: string): PageSession {
  return {
    send: (method, params) => pipe.send(method, params, sessionId),
    on: (name, listener) =>
      pipe.on(name, (params, from) => {
        if (from === sessionId) listener(params);
      }),
  };
}
