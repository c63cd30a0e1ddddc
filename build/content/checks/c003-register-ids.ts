import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** In the registers, which are one file each, an id can stand twice. */
export const checkRegisterIds: Check = ({ uitspraken, factoren }) => {
  const rulings = uitspraken.filter(({ ecli }) => ecli !== '').map(({ ecli, file, line }) => ({
    id: ecli,
    file,
    line,
  }));
  const names = (factoren.value?.factoren ?? []).map(({ id }, index) => ({
    id,
    file: factoren.file,
    line: factoren.lineOf(['factoren', index]),
  }));
  const seen = new Set<string>();
  return [...rulings, ...names].flatMap(({ id, file, line }): Problem[] => {
    if (seen.has(id)) return [{ check: 'C003', file, line, message: `${id} staat er twee keer.` }];
    seen.add(id);
    return [];
  });
};
