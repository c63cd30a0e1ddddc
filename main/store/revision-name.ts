/**
 * Ids of documents: 26 characters of lower-case Crockford base 32. A synchronisation program adds
 * something before or behind: `Kopie van …`, `… (conflicted copy)`, `…-DESKTOP-1`.
 */
const form = /^(?:.*[^0-9a-z])?([0-9a-hjkmnp-tv-z]{26})\.(\d{6,15})(.*)\.json$/;

/** What the name of a revision tells. */
export type RevisionName = { readonly id: string; readonly revision: number };

/** File name of one revision; the number counts from 1 and has at least six digits. */
export function revisionName(id: string, revision: number): string {
  return `${id}.${String(revision).padStart(6, '0')}.json`;
}

/**
 * What a file name in the folder of documents is: a revision, a `copy` of one that a
 * synchronisation program made under another name, or nothing of ours.
 */
export function readRevisionName(
  name: string,
): (RevisionName & { readonly copy: boolean }) | undefined {
  const [, id, digits] = form.exec(name) ?? [];
  if (id === undefined || digits === undefined) return undefined;
  const revision = Number(digits);
  return { id, revision, copy: revision < 1 || revisionName(id, revision) !== name };
}
