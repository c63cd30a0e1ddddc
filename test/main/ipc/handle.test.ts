import { beforeEach, describe, expect, test } from 'vitest';

import { contract, type EndpointName } from '../../../main/contract/contract.ts';
import { defaultSettings } from '../../../main/contract/settings.ts';
import { failure, success } from '../../../main/domain/result.ts';
import { createDispatch, type Handlers, type Sender } from '../../../main/ipc/handle.ts';
import { describeError } from '../../../main/log.ts';

const origin = 'app://maatstaf';
const page: Sender = { origin, mainFrame: true };

let lines: { event: string; details: object }[] = [];
let saved: unknown[] = [];

/** Handlers that fail the test when they are reached, but for those that it names. */
function dispatchWith(own: Partial<Handlers>) {
  const others = Object.keys(contract).map((name) => [
    name,
    () => Promise.reject(new Error(`${name} was reached`)),
  ]);
  const handlers = { ...(Object.fromEntries(others) as Handlers), ...own };
  const log = { write: (event: string, details: object) => void lines.push({ event, details }) };
  return createDispatch(handlers, origin, log);
}

beforeEach(() => {
  lines = [];
  saved = [];
});

const saving: Partial<Handlers> = {
  'settings:get': () => Promise.resolve(success(defaultSettings)),
  'settings:save': (settings) => {
    saved.push(settings);
    return Promise.resolve(success(null));
  },
};

describe('createDispatch', () => {
  test('hands a good call to its handler and its answer back', async () => {
    const dispatch = dispatchWith(saving);

    expect(await dispatch(page, 'settings:save', defaultSettings)).toEqual({
      ok: true,
      value: null,
    });
    expect(await dispatch(page, 'settings:get', null)).toEqual({
      ok: true,
      value: defaultSettings,
    });
    expect(saved).toEqual([defaultSettings]);
    expect(lines).toEqual([]);
  });

  test.each([
    { what: 'another origin', sender: { origin: 'https://example.org', mainFrame: true } },
    { what: 'an origin that begins alike', sender: { origin: `${origin}.nl`, mainFrame: true } },
    { what: 'no origin', sender: { origin: '', mainFrame: true } },
    { what: 'a frame', sender: { origin, mainFrame: false } },
  ])('refuses $what, and changes nothing', async ({ sender }) => {
    const reply = await dispatchWith(saving)(sender, 'settings:save', defaultSettings);

    expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(saved).toEqual([]);
    expect(lines).toEqual([{ event: 'call-refused', details: { why: 'sender', known: 1 } }]);
  });

  test.each(['settings:remove', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'refuses the unknown call %j, without repeating it in the log',
    async (name) => {
      const reply = await dispatchWith(saving)(page, name, null);

      expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
      expect(lines).toEqual([{ event: 'call-refused', details: { why: 'unknown-endpoint' } }]);
    },
  );

  test.each([
    undefined,
    null,
    'tekst',
    [],
    {},
    { ...defaultSettings, theme: 'paars' },
    { ...defaultSettings, extra: 'Jansen' },
    JSON.parse('{"theme":"licht","textSize":100,"welcomed":true,"__proto__":{"a":1}}') as object,
  ])('refuses malformed input %j, and logs no content of it', async (input) => {
    const reply = await dispatchWith(saving)(page, 'settings:save', input);

    expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(saved).toEqual([]);
    expect(lines.map(({ event }) => event)).toEqual(['call-refused']);
    expect(JSON.stringify(lines)).not.toMatch(/paars|Jansen|tekst/u);
  });

  test('a failure that was foreseen goes back by its code', async () => {
    const dispatch = dispatchWith({
      'settings:save': () => Promise.resolve(failure('not-written', 'the disk is full')),
    });

    const reply = await dispatch(page, 'settings:save', defaultSettings);

    expect(reply).toMatchObject({ ok: false, error: { code: 'not-written' } });
    expect(lines).toEqual([
      { event: 'call-failed', details: { name: 'settings:save', code: 'not-written' } },
    ]);
  });

  test('a bug becomes a reference that is in the log, and tells nothing of a resident', async () => {
    const dispatch = dispatchWith({
      'settings:get': () => Promise.reject(new TypeError('mevrouw Jansen is not a function')),
    });

    const reply = await dispatch(page, 'settings:get', null);

    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    const reference = reply.ok ? '' : reply.error.message;
    expect(reference).toMatch(/^[0-9a-f]{8}$/u);
    expect(lines[0]).toMatchObject({
      event: 'unexpected',
      details: { name: 'settings:get', error: 'TypeError', reference },
    });
    expect(JSON.stringify([lines, reply])).not.toContain('Jansen');
  });

  test('an answer of another form does not go out', async () => {
    const wrong = { ...defaultSettings, textSize: 101 } as never;
    const dispatch = dispatchWith({ 'settings:get': () => Promise.resolve(success(wrong)) });

    expect(await dispatch(page, 'settings:get', null)).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
  });
});

test('every endpoint is named feature:verb-noun', () => {
  for (const name of Object.keys(contract) as EndpointName[]) {
    expect(name).toMatch(/^[a-z]+:[a-z]+(?:-[a-z]+)*$/u);
  }
});

describe('describeError', () => {
  test('gives name, code and place, never the message', () => {
    const error = Object.assign(new RangeError('BSN 123456782'), { code: 'ERR_RANGE' });

    const described = describeError(error);

    expect(described).toMatchObject({ error: 'RangeError', code: 'ERR_RANGE' });
    expect(described['where']).toContain('handle.test.ts');
    expect(JSON.stringify(described)).not.toContain('123456782');
  });

  test('is not taken in by a message that looks like a place', () => {
    const described = describeError(new Error('fout\n    at mevrouw Jansen (Dorpsstraat 1)'));

    expect(JSON.stringify(described)).not.toContain('Jansen');
    expect(described['where']).toContain('handle.test.ts');
  });

  test.each(['tekst', 7, undefined, null])('takes anything that can be thrown: %j', (thrown) => {
    expect(Object.keys(describeError(thrown))).toEqual(['error']);
  });
});
