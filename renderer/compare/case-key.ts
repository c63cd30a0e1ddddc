import { precedentTargetSchema, type PrecedentTarget } from '../../main/domain/casus/casus.ts';

/** A side of the comparison in the address: `casus:<id>` or `voorbeeldcasus:<slug>`; null when it is neither. */
export function parseCaseKey(key: string | null): PrecedentTarget | null {
  const [kind, id] = (key ?? '').split(':');
  const target = precedentTargetSchema.safeParse({ kind, id });
  return target.success ? target.data : null;
}

export function caseKey({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}:${id}`;
}
