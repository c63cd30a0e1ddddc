import type { Answer, EndpointName, Output } from '../contract/contract.ts';
import { StoreError } from '../store/store-error.ts';
import type { NotebookHolder } from './notebook-holder.ts';
import type { CasusNotebook } from './open-casus-notebook.ts';
import { orFailure } from './refused.ts';

/** Does the work of a call on the open casusboek; what the caller has to reckon with becomes a failure. */
export type Attempt = <Name extends EndpointName>(
  name: Name,
  work: (notebook: CasusNotebook) => Promise<Output<Name>>,
) => Answer<Name>;

export function createAttempt(holder: NotebookHolder): Attempt {
  return (name, work) =>
    orFailure(name, async () => {
      const held = await holder.current();
      if (held.state === 'closed') throw new StoreError(held.why, 'casusboek');
      try {
        return await work(held.notebook);
      } catch (error) {
        const isLocked = error instanceof StoreError && error.code === 'locked';
        // Another window encrypted it: from here on this one asks for the password too. What was opened
        // anew since, such as with a password that was chosen here, stays open.
        if (isLocked && (await holder.current()) === held) await holder.reopen();
        throw error;
      }
    });
}
