import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** A dropped id is gone, and what stands in its place is there: users' casussen point at it. */
export const checkRedirects: Check = ({ redirects, items }) => {
  const known = new Set(items.map(({ kind, id }) => `${kind}/${id}`));
  return Object.entries(redirects.value ?? {}).flatMap(([from, to]): Problem[] => {
    const line = redirects.lineOf([from]);
    const report = (message: string): Problem[] => [
      { check: 'C025', file: redirects.file, line, message },
    ];
    if (known.has(from)) return report(`${from} bestaat nog.`);
    const kind = from.split('/')[0] ?? '';
    return known.has(`${kind}/${to}`) ? [] : report(`${kind}/${to} bestaat niet.`);
  });
};
