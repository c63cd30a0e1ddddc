import type { Option } from '../../../main/domain/casus/option.ts';

/** How a decision is called where it is pointed at: its title, else its number. */
export function optionName({ title }: Pick<Option, 'title'>, index: number): string {
  return title.trim() || `Besluit ${String(index + 1)}`;
}
