/** Bytes of JSON that one page may take; an answer over the bridge stays under 100 KB with this. */
const pageSize = 90_000;

/**
 * Cuts a row into pages by size. An offset is a place in the row. One entry always fits, however large.
 *
 * @returns `next` is null on the last page.
 */
export function makePages<Entry>(
  row: readonly Entry[],
): (offset: number) => { readonly entries: Entry[]; readonly next: number | null } {
  const sizes = row.map((entry) => Buffer.byteLength(JSON.stringify(entry)));
  return (offset) => {
    let end = offset;
    let size = 0;
    while (end < row.length && (end === offset || size + (sizes[end] ?? 0) <= pageSize)) {
      size += sizes[end] ?? 0;
      end += 1;
    }
    return { entries: row.slice(offset, end), next: end < row.length ? end : null };
  };
}
