import type { Result } from '../../main/domain/result.ts';

/** The value of an answer that has to be one. */
export function valueOf<Value>(answer: Result<Value, string>): Value {
  if (!answer.ok) throw new Error(`failed with ${answer.error.code}`);
  return answer.value;
}
