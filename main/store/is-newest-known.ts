import { isThere } from './if-there.ts';
import type { RevisionContext } from './revision-context.ts';

/** Nobody else saved a document: the newest file we know is there, and its successor is not. */
export async function isNewestKnown(context: RevisionContext, id: string): Promise<boolean> {
  const head = context.names.head(id);
  if (head === 0) return false;
  return (await exists(context, id, head)) && !(await exists(context, id, head + 1));
}

function exists({ files, names }: RevisionContext, id: string, revision: number): Promise<boolean> {
  return isThere(files, names.path(id, revision));
}
