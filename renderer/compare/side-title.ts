import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { ComparedCase } from '../../main/domain/compare/compared-case.ts';

export function sideTitle({ title }: Pick<ComparedCase, 'title'>): string {
  return casusName(title);
}
