import type { Overlap } from '../../main/domain/compare/compare-cases.ts';
import styles from './compare.module.css';

export type OverlapRow = { readonly name: string; readonly overlap: Overlap };

/** A stroke to the one side, to the other, or both: told apart without any colour. */
const strokes = {
  a: 'M2 10 10 2',
  both: 'M2 10 10 2M2 2l8 8',
  b: 'M2 2l8 8',
} as const;

type Place = keyof typeof strokes;

/** Above this a row of squares no longer reads at a glance; the number says it. */
const mostSquares = 24;

/**
 * What the two have in common, as squares: one for each factor, law and so on. Shared squares stand in
 * the middle with a cross, the others at their own side with one stroke. Every cell has its number.
 */
export function OverlapDrawing({ rows }: { readonly rows: readonly OverlapRow[] }) {
  return (
    <table className={styles['drawing']}>
      <caption className={styles['caption']}>
        Elk blokje is er één: een kruis staat in beide casussen, een streep in één van de twee. Een
        factor telt alleen mee als je van beide casussen weet of hij speelt.
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Alleen links</th>
          <th scope="col">In beide</th>
          <th scope="col">Alleen rechts</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, overlap }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <Squares place="a" count={overlap.onlyA.length} />
            <Squares place="both" count={overlap.shared.length} />
            <Squares place="b" count={overlap.onlyB.length} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Squares({ place, count }: { readonly place: Place; readonly count: number }) {
  return (
    <td data-place={place}>
      <div className={styles['cell']}>
        <span className={styles['count']}>{count}</span>
        <span className={styles['squares']} aria-hidden="true">
          {Array.from({ length: Math.min(count, mostSquares) }, (_, index) => (
            <svg key={index} viewBox="0 0 12 12" className={styles['square']}>
              <path d={`M.75.75h10.5v10.5H.75z${strokes[place]}`} />
            </svg>
          ))}
        </span>
      </div>
    </td>
  );
}
