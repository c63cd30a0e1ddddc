import type { z } from 'zod';

/** One call of the renderer to main: shape in, shape out, and the failures a user can cause. */
export type Endpoint = {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly errors: readonly string[];
};

/** Failures that any call can have, besides those its endpoint names. */
export const commonErrors = [
  /** The input has not the form of the endpoint, or the endpoint does not exist. */
  'refused',
  /** A bug, or something nobody foresaw; `message` is a reference that is in the log. */
  'unexpected',
] as const;
export type CommonError = (typeof commonErrors)[number];

/** What crosses the bridge back: JSON only, never a throw. The caller holds `value` against its endpoint. */
export type Reply =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };
