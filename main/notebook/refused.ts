import { failure, type Result } from '../domain/result.ts';
import type { Attempt } from './attempt.ts';

/** Work can't be done, for a reason that the caller has to reckon with. */
export class Refused<Code extends string> extends Error {
  override readonly name = 'Refused';
  readonly code: Code;

  constructor(code: Code, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** As `attempt`, for work that may also throw {@link Refused}. */
export function withRefusals(attempt: Attempt): Attempt {
  return async <Value, Code extends string>(
    codes: readonly Code[],
    work: Parameters<typeof attempt<Value, Code>>[1],
  ): Promise<Result<Value, Code>> => {
    try {
      return await attempt(codes, work);
    } catch (error) {
      const code =
        error instanceof Refused ? codes.find((known) => known === error.code) : undefined;
      if (code === undefined) throw error;
      return failure(code, 'refused');
    }
  };
}
