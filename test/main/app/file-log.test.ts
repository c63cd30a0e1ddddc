import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { beforeEach, expect, test, vi } from 'vitest';

import { createFileLog } from '../../../main/app/file-log.ts';
import { describeError } from '../../../main/log.ts';

let folder = '';
const now = () => new Date('2026-11-22T10:00:00Z');
const file = () => path.join(folder, 'maatstaf.log');

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'maatstaf-log-')), 'app');
});

test('writes a line for each event, also in a folder that was not there', () => {
  const log = createFileLog(folder, now, vi.fn());

  log.write('start', { host: 'browser' });
  log.write('call-failed', { name: 'casus:get', code: 'not-found' });

  expect(readFileSync(file(), 'utf8').trim().split('\n')).toEqual([
    '{"at":"2026-11-22T10:00:00.000Z","event":"start","host":"browser"}',
    '{"at":"2026-11-22T10:00:00.000Z","event":"call-failed","name":"casus:get","code":"not-found"}',
  ]);
});

test('an error in the details leaves the moment and the event as they are', () => {
  const log = createFileLog(folder, now, vi.fn());

  log.write('unexpected', { name: 'casus:get', ...describeError(new TypeError('x')) });

  expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
    at: '2026-11-22T10:00:00.000Z',
    event: 'unexpected',
    name: 'casus:get',
    error: 'TypeError',
  });
});

test('goes on where an earlier start stopped', () => {
  createFileLog(folder, now, vi.fn()).write('one', {});
  createFileLog(folder, now, vi.fn()).write('two', {});

  expect(readFileSync(file(), 'utf8').split('\n')).toHaveLength(3);
});

test('never becomes larger than allowed, and keeps the log before it', () => {
  const log = createFileLog(folder, now, vi.fn(), 1_000);

  for (let count = 0; count < 100; count += 1) log.write('event', { count });

  expect(readdirSync(folder).sort()).toEqual(['maatstaf.1.log', 'maatstaf.log']);
  expect(statSync(file()).size).toBeLessThanOrEqual(1_000);
  expect(readFileSync(file(), 'utf8')).toContain('"count":99');
});

test('a log that can not be written disturbs nobody, and says so once', () => {
  const onLost = vi.fn();
  writeFileSync(folder, 'a file where the folder should be');
  const log = createFileLog(folder, now, onLost);

  log.write('one', {});
  log.write('two', {});

  expect(onLost).toHaveBeenCalledOnce();
  rmSync(folder);
  log.write('three', {});
  expect(readFileSync(file(), 'utf8')).toContain('three');
});
