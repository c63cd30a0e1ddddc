import { failure, success, type Result } from '../domain/result.ts';
import { StoreError } from '../store/store-error.ts';
import type { NotebookHolder } from './notebook-holder.ts';
import type { CasusNotebook } from './open-casus-notebook.ts';

/** Does work on the open casusboek; what the caller has to reckon with becomes a failure. */
export type Attempt = <Value, Code extends string>(
  codes: readonly Code[],
  work: (notebook: CasusNotebook) => Promise<Value>,
) => Promise<Result<Value, Code>>;

export function createAttempt(holder: NotebookHolder): Attempt {
  return async (codes, work) => {
    const held = await holder.current();
    try {
      if (held.state === 'closed') throw new StoreError(held.why, 'casusboek');
      return success(await work(held.notebook));
    } catch (error) {
      if (error instanceof StoreError && error.code === 'locked' && held.state === 'open') {
        // Another window encrypted it: from here on this one asks for the password too.
        await holder.reopen();
      }
      const code = codes.find((known) => error instanceof StoreError && known === error.code);
      if (code === undefined) throw error;
      return failure(code, (error as StoreError).message);
    }
  };
}
