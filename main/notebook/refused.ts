import { contract, type Answer, type EndpointName, type Output } from '../contract/contract.ts';
import { failure, success } from '../domain/result.ts';
import { StoreError, type StoreErrorCode } from '../store/store-error.ts';

/** Work can't be done, for a reason that the caller has to reckon with. */
export class Refused<Code extends string> extends Error {
  override readonly name = 'Refused';
  readonly code: Code;

  constructor(code: Code, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/**
 * Does the work of a call. What it throws becomes a failure where the call names its code, and is thrown on
 * where it does not.
 *
 * @param note - Is told of what became a failure.
 */
export async function orFailure<Name extends EndpointName>(
  name: Name,
  work: () => Promise<Output<Name>>,
  note: (error: Error) => void = () => undefined,
): Answer<Name> {
  try {
    return success(await work());
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof Refused)) throw error;
    const codes: readonly Code<Name>[] = contract[name].errors;
    const code = codes.find((known) => known === error.code);
    if (code === undefined) throw error;
    note(error);
    return failure(code, error.message);
  }
}

type Code<Name extends EndpointName> = (typeof contract)[Name]['errors'][number];

/** Does work on a kind of document that has codes of its own for what the store says. */
export async function withOwnCodes<Value>(
  codes: Readonly<Partial<Record<StoreErrorCode, string>>>,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const own = error instanceof StoreError ? codes[error.code] : undefined;
    if (own === undefined) throw error;
    throw new Refused(own, error);
  }
}
