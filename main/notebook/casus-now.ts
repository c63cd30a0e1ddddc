import type { Casus, CasusId } from '../domain/casus/casus.ts';
import { StoreError } from '../store/store-error.ts';
import type { CasusNotebook } from './open-casus-notebook.ts';

/** Why one casus can't be read while the casusboek can. */
type Unreadable = 'not-found' | 'damaged' | 'newer-version';

/**
 * A casus as it is stored now, or why it can't be read.
 *
 * @throws StoreError when the casusboek as a whole can't be read.
 */
export async function casusNow(notebook: CasusNotebook, id: CasusId): Promise<Casus | Unreadable> {
  try {
    return (await notebook.document(id)).data;
  } catch (error) {
    const code = error instanceof StoreError ? error.code : undefined;
    if (code === 'not-found' || code === 'damaged' || code === 'newer-version') return code;
    throw error;
  }
}
