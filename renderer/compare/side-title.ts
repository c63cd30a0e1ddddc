import type { ComparedCase } from '../../main/domain/compare/compared-case.ts';

export function sideTitle({ title }: Pick<ComparedCase, 'title'>): string {
  return title === '' ? 'Casus zonder titel' : title;
}
