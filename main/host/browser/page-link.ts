import { z } from 'zod';

import type { BridgeEvent } from '../../contract/bridge.ts';
import type { Dispatch } from '../../ipc/handle.ts';
import type { Log } from '../../log.ts';
import { callBinding, receiveFunction } from './page/origin.ts';
import type { PageMessage } from './page/page-message.ts';
import { PipeError } from './pipe.ts';
import type { PageSession } from './page-session.ts';

const pageMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call'), id: z.int(), name: z.string(), input: z.unknown() }),
  z.strictObject({
    kind: z.literal('place'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  }),
]) satisfies z.ZodType<PageMessage>;

export type PageLink = {
  emit(event: BridgeEvent): void;
  /** Runs a function in the page as if the user had just clicked; `argument` is its only argument. */
  run(functionDeclaration: string, argument: string): Promise<unknown>;
  /** Whether there is a page that can answer. */
  isOpen(): boolean;
  /** Settles when every call that had come in has been dealt with. */
  settled(): Promise<void>;
};

type PageLinkOptions = {
  readonly session: PageSession;
  readonly mainFrame: string;
  readonly dispatch: Dispatch;
  readonly onPlace: (place: PageMessage & { kind: 'place' }) => void;
  readonly log: Log;
};

type Caller = { readonly origin: string; readonly mainFrame: boolean };

/** Carries calls from the page to the app and answers and events back. */
export function linkPage({
  session,
  mainFrame,
  dispatch,
  onPlace,
  log,
}: PageLinkOptions): PageLink {
  const callers = new Map<number, Caller>();
  const running = new Set<Promise<void>>();
  let current: number | undefined;

  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isMain = context.auxData?.isDefault === true && context.auxData.frameId === mainFrame;
    callers.set(context.id, { origin: context.origin, mainFrame: isMain });
    if (isMain) current = context.id;
  });

  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== callBinding) return;
    const message = parsePageMessage(payload);
    if (message === undefined) log.write('call-refused', { why: 'message' });
    else if (message.kind === 'place') onPlace(message);
    else track(answer(message, executionContextId));
  });

  function track(work: Promise<void>) {
    running.add(work);
    void work.finally(() => running.delete(work));
  }

  async function answer(message: PageMessage & { kind: 'call' }, contextId: number) {
    const caller = callers.get(contextId) ?? { origin: '', mainFrame: false };
    const reply = await dispatch(caller, message.name, message.input);
    await tell(contextId, { kind: 'reply', id: message.id, reply });
  }

  /** A page that has gone, or was reloaded, gets no answer; that is no fault. */
  async function tell(contextId: number, message: object) {
    try {
      await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (text) { globalThis[${JSON.stringify(receiveFunction)}](text); }`,
        executionContextId: contextId,
        arguments: [{ value: JSON.stringify(message) }],
        silent: true,
      });
    } catch (error) {
      if (!(error instanceof PipeError)) throw error;
    }
  }

  return {
    emit(event) {
      if (current !== undefined) track(tell(current, { kind: 'event', event }));
    },
    async run(functionDeclaration, argument) {
      if (current === undefined) throw new PipeError('closed', 'there is no page yet');
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration,
        executionContextId: current,
        arguments: [{ value: argument }],
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (exceptionDetails) throw new Error(`in the page: ${exceptionDetails.text}`);
      return result.value;
    },
    isOpen: () => current !== undefined,
    async settled() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

function parsePageMessage(payload: string): PageMessage | undefined {
  try {
    const parsed = pageMessageSchema.safeParse(JSON.parse(payload));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
