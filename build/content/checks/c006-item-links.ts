import { textsOf, type Check } from '../library-source.ts';

/** A link to an item leads to a file. A dropped id is for users' own cases, not for our texts. */
export const checkItemLinks: Check = (library) => {
  const known = new Set(library.items.map(({ kind, id }) => `${kind}/${id}`));
  const redirects = library.redirects.value ?? {};
  return textsOf(library).flatMap(({ file, findings }) =>
    findings.links.flatMap(({ target, line }) => {
      if (target.kind !== 'item') return [];
      const key = `${target.itemKind}/${target.id}`;
      if (known.has(key)) return [];
      const successor = redirects[key];
      const message =
        successor === undefined
          ? `De link ${target.itemKind}:${target.id} heeft geen doel.`
          : `${target.id} is vervallen; verwijs naar ${target.itemKind}:${successor}.`;
      return [{ check: 'C006' as const, file, line, message }];
    }),
  );
};
