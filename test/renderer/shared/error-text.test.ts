import { expect, test } from 'vitest';

import { contract } from '../../../main/contract/contract.ts';
import { commonErrors } from '../../../main/contract/endpoint.ts';
import { errorTexts, isErrorCode } from '../../../renderer/shared/error-text.ts';

const codes = new Set<string>([
  ...commonErrors,
  ...Object.values(contract).flatMap((endpoint) => [...endpoint.errors]),
]);

test.each([...codes])('%s says what happened, what is safe and what to do', (code) => {
  if (!isErrorCode(code)) throw new Error(`${code} has no text`);

  for (const part of Object.values(errorTexts[code])) expect(part).toMatch(/^[A-Z].*\.$/u);
});

test('a name that every object has is no code', () => {
  expect(isErrorCode('constructor')).toBe(false);
});
