import type { RevisionContext } from './revision-context.ts';
import { systemCode } from './store-error.ts';

/** Nobody else saved a document: the newest file we know is there, and its successor is not. */
export async function isNewestKnown(context: RevisionContext, id: string): Promise<boolean> {
  const head = context.names.head(id);
  if (head === 0) return false;
  return (await exists(context, id, head)) && !(await exists(context, id, head + 1));
}

async function exists(context: RevisionContext, id: string, revision: number): Promise<boolean> {
  try {
    await context.files.stat(context.names.path(id, revision));
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}
