import {
  contract,
  type AnyErrorCode,
  type EndpointName,
  type Input,
  type Output,
} from '../../main/contract/contract.ts';
import { bridge } from './bridge.ts';
import { isErrorCode } from './error-text.ts';

/**
 * A call that main answered with a failure. `code` decides what the user reads; `reference` finds
 * it in the log.
 */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: AnyErrorCode;
  readonly reference: string;

  constructor(code: AnyErrorCode, reference: string, cause?: unknown) {
    super(`${code}: ${reference}`, { cause });
    this.code = code;
    this.reference = reference;
  }
}

/**
 * Asks main for something. The reply is held against the contract, so that a screen never gets
 * another shape than its types say.
 *
 * @throws CallError with a code of the endpoint, or `unexpected`.
 */
export async function call<Name extends EndpointName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const reply = await bridge().call(name, input);
  if (!reply.ok) {
    const { code, message } = reply.error;
    throw new CallError(isErrorCode(code) ? code : 'unexpected', message);
  }
  const output = contract[name].output.safeParse(reply.value ?? null);
  if (!output.success) {
    throw new CallError('unexpected', `answer of ${name} has another form`, output.error);
  }
  return output.data as Output<Name>;
}
