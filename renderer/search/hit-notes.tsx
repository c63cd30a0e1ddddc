import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { Pointer, SimilarHit } from '../../main/domain/search/search-result.ts';
import { Link } from '../ui/link.tsx';
import { documentRoute } from './document-route.ts';
import styles from './search.module.css';

/** A document by name, to be opened. */
function PointerLink({ pointer }: { readonly pointer: Pointer }) {
  return <Link to={documentRoute(pointer)}>{casusName(pointer.title)}</Link>;
}

/** Says that another casus has overtaken this one, before somebody leans on it. */
export function SupersededNote({ by }: { readonly by: Pointer | null }) {
  if (by === null) return null;
  return (
    <p className={styles['warning']}>
      <strong>Achterhaald.</strong> Kijk eerst naar <PointerLink pointer={by} />.
    </p>
  );
}

/** Says that a casus is nearly the same and ended the other way: the one to read before deciding. */
export function ContrastNote({ contrast }: Pick<SimilarHit, 'contrast'>) {
  if (contrast === null) return null;
  return (
    <p className={styles['second']}>
      <strong>Contrast.</strong>{' '}
      {contrast.with === 'draft' ? (
        'Lijkt er sterk op, maar liep anders af dan jouw besluit.'
      ) : (
        <>
          Lijkt sterk op <PointerLink pointer={contrast.with} />, maar liep anders af.
        </>
      )}
    </p>
  );
}

/** Says through which casussen a dilemma or grondwaarde was found. */
export function ThroughNote({ through }: { readonly through: readonly Pointer[] }) {
  if (through.length === 0) return null;
  return (
    <p className={styles['second']}>
      Speelt in {through.map(({ title }) => casusName(title)).join(', ')}
    </p>
  );
}
