import type { CasusId } from '../../../main/domain/casus/casus.ts';
import { OwnUses, useOwnUses } from '../../library/reading/own-uses.tsx';
import { Heading } from '../../ui/heading.tsx';

/** Own casussen that point at this one: the other side of their links. */
export function LinkedFrom({ id }: { readonly id: CasusId }) {
  const uses = useOwnUses({ kind: 'casus', id });
  if (uses === undefined || uses.total === 0) return null;
  return (
    <section aria-label="Verwijst naar deze casus">
      <Heading level={3}>Verwijst naar deze casus</Heading>
      <OwnUses kind="casus" id={id} />
    </section>
  );
}
