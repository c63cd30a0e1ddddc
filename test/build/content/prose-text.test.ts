import { expect, test } from 'vitest';

import { proseText } from '../../../build/content/prose-text.ts';

test.each([
  ['a folded block begins one line down', 'een twee', '>-\n  een\n  twee\n', 'een\ntwee', 8],
  ['a plain value over two lines', 'een twee', 'een\n  twee', 'een\ntwee', 7],
  ['single quotes', "zo'n ding", "'zo''n ding'", "zo'n ding", 7],
  ['an escape falls back on the value', 'een "twee"', '"een \\"twee\\""', 'een "twee"', 7],
  ['an empty value', '', '', '', 7],
])('%s', (_name, value, raw, text, line) => {
  expect(proseText(value, raw, 7)).toEqual({ text, line });
});
