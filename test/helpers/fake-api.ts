import type { Bridge, BridgeEvent } from '../../main/contract/bridge.ts';
import type { EndpointName, ErrorCode, Input, Output } from '../../main/contract/contract.ts';
import type { Reply } from '../../main/contract/endpoint.ts';
import { defaultSettings } from '../../main/contract/settings.ts';
import { emptyProfile } from '../../main/domain/profile/local-profile.ts';

type Answer<Name extends EndpointName> =
  | Output<Name>
  | { readonly failure: ErrorCode<Name> }
  | ((input: Input<Name>) => Output<Name> | Promise<Output<Name>>);

/** What the fake answers, by endpoint: a value, a failure, or a function of the input. */
export type Answers = { readonly [Name in EndpointName]?: Answer<Name> };

export type FakeApi = {
  /** Every call that came in, in order. */
  readonly calls: readonly { readonly name: string; readonly input: unknown }[];
  /** What the desktop would say, such as a choice from its menu. */
  readonly emit: (event: BridgeEvent) => void;
  /** Changes answers from now on. */
  readonly answer: (answers: Answers) => void;
};

const standard: Answers = {
  'settings:get': { ...defaultSettings, welcomed: true },
  'settings:save': null,
  'app:ready-to-close': null,
  'app:stay-open': null,
  'app:open-address': null,
  'app:get-about': { version: '0.1.0', host: 'browser', notebookFolder: '/map/Maatstaf' },
  'casus:list-using': { casussen: [], total: 0 },
  'casus:look': { changed: [], gone: [], all: false },
  'casus:list': { casussen: [], total: 0 },
  'place:get': { folder: '/map/Maatstaf', before: null, moved: null, canBrowse: false },
  'place:get-progress': null,
  'presence:sign': { others: [], newest: null, isGone: false },
  'casus:get-for-search': { documents: [], later: [] },
  'review:list': { reviews: [], total: 0 },
  'review:get': null,
  'profile:get': emptyProfile('2026-11-22T10:00:00.000Z'),
  'library:get-overview': { builtOn: '2026-11-22', entries: [] },
  'library:get-thesaurus': [],
  'library:get-register-page': { entries: [], next: null },
  'library:get-uitspraken-page': { entries: [], next: null },
  'library:get-artikelen': [],
  'library:get-search-page': { documents: [], thesaurus: [], next: null },
};

/** Puts a `window.api` in place that answers as told; the rest of the app is real. */
export function fakeApi(answers: Answers = {}): FakeApi {
  const calls: { name: string; input: unknown }[] = [];
  const listeners = new Set<(event: BridgeEvent) => void>();
  let current: Answers = { ...standard, ...answers };

  const api: Bridge = {
    call: async (name, input) => {
      calls.push({ name, input });
      return reply(current, name, input);
    },
    on: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  Reflect.set(window, 'api', api);

  return {
    calls,
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    answer: (changed) => {
      current = { ...current, ...changed };
    },
  };
}

async function reply(answers: Answers, name: string, input: unknown): Promise<Reply> {
  if (!Object.hasOwn(answers, name)) return fail('unexpected', `the fake does not answer ${name}`);
  const answer: unknown = Reflect.get(answers, name);
  if (typeof answer === 'object' && answer !== null && 'failure' in answer) {
    return fail(String(answer.failure), 'told to fail');
  }
  const value: unknown =
    typeof answer === 'function' ? await (answer as (given: unknown) => unknown)(input) : answer;
  return { ok: true, value: JSON.parse(JSON.stringify(value)) as never };
}

function fail(code: string, message: string): Reply {
  return { ok: false, error: { code, message } };
}
