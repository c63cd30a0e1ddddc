import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** Addresses of sources open over https only; links in the text were judged while reading. */
export const checkAddresses: Check = ({ items }) =>
  items.flatMap(({ item, file, lineOf }) =>
    (item?.sources ?? []).flatMap(({ address }, index): Problem[] => {
      if (address === undefined || address.startsWith('https://')) return [];
      const line = lineOf(['sources', index, 'address']);
      return [{ check: 'C018', file, line, message: `"${address}" moet met https beginnen.` }];
    }),
  );
