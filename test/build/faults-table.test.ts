import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');
const table = readFileSync(path.join(root, 'docs', 'faults.md'), 'utf8');
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:---|fault )/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, fault = '', , , shown = '']) => ({ fault, shown }));

test('the table has a row for every fault that it names', () => {
  expect(rows.length).toBeGreaterThan(30);
});

test.each(rows)('the test for "$fault" is there', ({ shown }) => {
  const [, file = '', name = ''] = /^`([^`]+)`: (.+)$/u.exec(shown) ?? [];
  const place = path.join(root, file);

  expect(existsSync(place), file).toBe(true);
  expect(readFileSync(place, 'utf8')).toContain(name);
});
