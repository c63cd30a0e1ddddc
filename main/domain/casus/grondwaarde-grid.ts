import type { GrondwaardeVerdict } from '../content/vocabulary.ts';
import type { Casus } from './casus.ts';

type Weighed = Casus['grondwaarden'][number];

/** One law with what the effect does to each of its grondwaarden. */
export type LawRow = {
  readonly wet: string;
  readonly cells: Readonly<Record<GrondwaardeVerdict, readonly Weighed[]>>;
  /** Named, not weighed yet. */
  readonly open: readonly Weighed[];
};

/**
 * Lays the grondwaarden of a casus out by law, so that the laws stand side by side.
 *
 * @param wetOf - The law of a grondwaarde; undefined for one that the library no longer has, which is left out.
 * @returns A row for each law that is chosen or has a grondwaarde here, chosen ones first.
 */
export function grondwaardeGrid(
  casus: Pick<Casus, 'wetten' | 'grondwaarden'>,
  wetOf: (grondwaarde: string) => string | undefined,
): LawRow[] {
  const named = casus.grondwaarden.flatMap(({ id }) => wetOf(id) ?? []);
  return [...new Set([...casus.wetten, ...named])].map((wet) => {
    const own = casus.grondwaarden.filter(({ id }) => wetOf(id) === wet);
    const having = (verdict: GrondwaardeVerdict | null) =>
      own.filter((grondwaarde) => grondwaarde.verdict === verdict);
    return {
      wet,
      cells: {
        dient: having('dient'),
        'raakt-niet': having('raakt-niet'),
        spanning: having('spanning'),
        strijdig: having('strijdig'),
      },
      open: having(null),
    };
  });
}

/** Which laws only want the effect, which only stand in its way, and which do both. */
export function standingOfLaws(rows: readonly LawRow[]): {
  readonly helping: readonly string[];
  readonly blocking: readonly string[];
  readonly both: readonly string[];
} {
  const helps = ({ cells }: LawRow) => cells.dient.length > 0;
  const blocks = ({ cells }: LawRow) => cells.spanning.length + cells.strijdig.length > 0;
  const wetten = (chosen: (row: LawRow) => boolean) => rows.filter(chosen).map(({ wet }) => wet);
  return {
    helping: wetten((row) => helps(row) && !blocks(row)),
    blocking: wetten((row) => blocks(row) && !helps(row)),
    both: wetten((row) => helps(row) && blocks(row)),
  };
}

/**
 * Names the dilemmas in which these grondwaarden pull apart.
 *
 * @param dilemmasOf - By grondwaarde, the dilemmas that the library ties to it.
 * @returns Dilemmas that hold a grondwaarde which is served and one which is not; those with most first.
 */
export function fittingDilemmas(
  grondwaarden: readonly Weighed[],
  dilemmasOf: ReadonlyMap<string, readonly string[]>,
): string[] {
  const tiedTo = (verdicts: readonly GrondwaardeVerdict[]) =>
    grondwaarden
      .filter(({ verdict }) => verdict !== null && verdicts.includes(verdict))
      .flatMap(({ id }) => dilemmasOf.get(id) ?? []);
  const served = tiedTo(['dient']);
  const strained = tiedTo(['spanning', 'strijdig']);
  const count = (dilemma: string) =>
    [...served, ...strained].filter((other) => other === dilemma).length;
  return [...new Set(served)]
    .filter((dilemma) => strained.includes(dilemma))
    .sort((a, b) => count(b) - count(a) || a.localeCompare(b));
}
