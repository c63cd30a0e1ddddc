/** What a function answers when a user can cause it to fail: a value, or a code to explain in Dutch on screen. */
export type Result<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure<Code> };

/** `message` is English and meant for the log; it never holds personal data. */
export type Failure<Code extends string> = { readonly code: Code; readonly message: string };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Code extends string>(
  code: Code,
  message: string,
): { readonly ok: false; readonly error: Failure<Code> } {
  return { ok: false, error: { code, message } };
}
